namespace CameraProgram.Kernel.Errors;

/// <summary>No such thing, or not one the current user may know of.</summary>
public sealed class EntityNotFoundException : BusinessException
{
    public EntityNotFoundException(string entity, object id)
        : base(KernelErrorCodes.NotFound)
    {
        WithData("entity", entity).WithData("id", id);
    }
}

/// <summary>Somebody changed the thing after the caller had read it.</summary>
public sealed class StaleVersionException : BusinessException
{
    public StaleVersionException(string entity, Guid id, long? currentVersion = null, Exception? inner = null)
        : base(KernelErrorCodes.StaleVersion, inner)
    {
        WithData("entity", entity).WithData("id", id).WithData("currentVersion", currentVersion);
    }
}

/// <summary>The current user may not do this.</summary>
public sealed class ForbiddenException : BusinessException
{
    public ForbiddenException(string code = KernelErrorCodes.Forbidden)
        : base(code)
    {
    }
}

/// <summary>An input is outside what its field allows; answered as 400 with the field marked.</summary>
public sealed class InputException : BusinessException
{
    public InputException(string field, string code)
        : base(code)
    {
        Field = field;
        WithData("field", field);
    }

    /// <summary>The input's field in camelCase, as the form knows it.</summary>
    public string Field { get; }
}
