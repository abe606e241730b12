namespace CameraProgram.Kernel.Entities;

/// <summary>Filled by the auditing interceptor when the change is saved.</summary>
public interface IAudited
{
    DateTime CreationTime { get; }

    Guid? CreatorId { get; }

    DateTime? LastModificationTime { get; }

    Guid? LastModifierId { get; }
}

/// <summary>Deleting marks the row; a named filter hides it.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; }
}

/// <summary>Belongs to one commune. The tenant is set on insert from the current tenant, never from input.</summary>
public interface IMultiTenant
{
    Guid TenantId { get; }
}

/// <summary>People search it: its text is kept without diacritics in a companion column.</summary>
public interface ISearchable
{
    /// <summary>The words people would type, in any case and with their diacritics.</summary>
    string GetSearchWords();
}

/// <summary>Lists are sorted by its name: the place of the name in the Vietnamese alphabet is kept in a companion column.</summary>
public interface INamed
{
    string NameInLists { get; }
}

/// <summary>Belongs to one commune, or to the whole installation when the tenant is empty (users and roles of the province).</summary>
public interface IMayHaveTenant
{
    Guid? TenantId { get; }
}

/// <summary>Written once and never again: a change or a deletion is refused when it is saved. A correction is a new record.</summary>
public interface IAppendOnly;
