using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>
/// What moves money of an estimate: a decision, a contract, a payment. Each is whole by itself and never touches the
/// estimate's row, so that a hundred people at once wait for nobody but the books.
/// </summary>
public abstract class BudgetDocument : FullAuditedAggregateRoot, IMultiTenant, ISearchable
{
    protected BudgetDocument()
    {
    }

    private protected BudgetDocument(Guid id, Guid rootId, Actor actor, IReadOnlyList<Guid> fileIds)
        : base(id)
    {
        RootId = Check.Id(rootId);
        (ByName, ForName) = (actor.Name, actor.ForName);
        FileIds = fileIds.Count <= EstimateConsts.MaxFiles
            ? [.. fileIds.Distinct()]
            : throw new InputException("fileIds", CameraProgramErrorCodes.Budgets.TooManyFiles).WithData("max", EstimateConsts.MaxFiles);
    }

    public Guid TenantId { get; private set; }

    /// <summary>The first version of the estimate.</summary>
    public Guid RootId { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>Papers that belong to it.</summary>
    public List<Guid> FileIds { get; private set; } = [];

    public abstract string GetSearchWords();
}
