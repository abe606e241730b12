using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Demo;

/// <summary>A hamlet and the office agree on their figures, and once they do not yet.</summary>
internal sealed class DemoFundAgreement(DemoStage stage, ReconciliationAppService reconciliations)
{
    private const string Office = "kinhte";

    public async Task SignedAsync(string head, Guid campaign, int fromAgo, int toAgo, CancellationToken cancellationToken)
    {
        var id = await EnterAsync(head, campaign, fromAgo, toAgo, officeCountsLess: 0, cancellationToken);
        await stage.AsAsync(head, stage.Ago(toAgo - 4), _ => reconciliations.SignAsync(id, ReconciliationSide.Hamlet, ExpectedVersion.Any, cancellationToken));
        await stage.AsAsync(Office, stage.Ago(toAgo - 4), _ => reconciliations.SignAsync(id, ReconciliationSide.Office, ExpectedVersion.Any, cancellationToken));
    }

    /// <summary>The office has not got the copy of one receipt yet.</summary>
    public Task DifferingAsync(string head, Guid campaign, int fromAgo, int toAgo, CancellationToken cancellationToken) =>
        EnterAsync(head, campaign, fromAgo, toAgo, officeCountsLess: 300_000, cancellationToken);

    private async Task<Guid> EnterAsync(string head, Guid campaign, int fromAgo, int toAgo, long officeCountsLess, CancellationToken cancellationToken)
    {
        var drawnUp = await stage.AsAsync(head, stage.Ago(toAgo - 2), _ => reconciliations.CreateAsync(
            new CreateReconciliationInput { CampaignId = campaign, From = stage.Ago(fromAgo), To = stage.Ago(toAgo) }, cancellationToken));
        var (id, book) = (drawnUp.Id, drawnUp.BookNow);
        await stage.AsAsync(head, stage.Ago(toAgo - 2), _ => reconciliations.EnterAsync(
            id, ReconciliationSide.Hamlet, Figures(book, 0), ExpectedVersion.Any, cancellationToken));
        await stage.AsAsync(Office, stage.Ago(toAgo - 3), _ => reconciliations.EnterAsync(
            id, ReconciliationSide.Office, Figures(book, officeCountsLess), ExpectedVersion.Any, cancellationToken));
        return id;
    }

    private static ReconciliationFiguresInput Figures(ReconciliationFiguresDto book, long less) => new()
    {
        Receipts = book.Receipts - (less > 0 ? 1 : 0),
        Received = book.Received - less,
        Goods = book.Goods,
        Spent = book.Spent,
        Cash = book.Cash - less,
        Bank = book.Bank,
    };
}
