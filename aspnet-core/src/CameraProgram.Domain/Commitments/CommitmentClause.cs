using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Commitments;

/// <summary>One point of what people commit themselves to.</summary>
[NotAudited]
public sealed class CommitmentClause : Entity
{
    private CommitmentClause()
    {
    }

    internal CommitmentClause(Guid termsId, int order)
        : base(Guid.CreateVersion7()) => (TermsId, Order) = (termsId, order);

    public Guid TermsId { get; private set; }

    /// <summary>From 0.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public string? Source { get; private set; }

    internal void Write(ClauseText clause)
    {
        var field = $"clauses[{Order}]";
        Text = Check.Text(clause.Text, CommitmentConsts.ClauseLength, $"{field}.text");
        Source = Check.OptionalText(clause.Source, CommitmentConsts.SourceLength, $"{field}.source");
    }
}
