using CameraProgram.Attachments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>What owners see and do with the commitments of their own party, on their own phone.</summary>
public sealed class OwnCommitmentAppService(
    ICameraProgramDb db, CommitmentReader reader, CommitmentSigner signer, CommitmentPaperAppService papers, ICurrentUser user)
{
    private const int MaxOwn = 20;

    /// <summary>Parties whose account this is.</summary>
    private IQueryable<Commitment> Own => db.Commitments.Where(c => db.Parties.Any(p => p.Id == c.PartyId && p.UserId != null && p.UserId == user.Id));

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<CommitmentDto>> ListAsync(CancellationToken cancellationToken)
    {
        var ids = await Own.OrderByDescending(c => c.CreationTime).ThenByDescending(c => c.Id).Take(MaxOwn).Select(c => c.Id).ToListAsync(cancellationToken);
        var found = new List<CommitmentDto>();
        foreach (var id in ids)
        {
            found.Add(await reader.DtoAsync(Own, id, cancellationToken));
        }

        return found;
    }

    public Task<CommitmentDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.DtoAsync(Own, id, cancellationToken);

    public async Task<CommitmentDto> SignAsync(
        Guid id, SignCommitmentOnScreenInput input, string? device, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await signer.SignOnScreenAsync(Own, id, input, device, version, cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task<CommitmentDto> WithdrawAsync(Guid id, WithdrawCommitmentInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await signer.WithdrawAsync(Own, id, input, version, cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task<CommitmentDto> WithdrawConsentAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await signer.WithdrawConsentAsync(Own, id, version, cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>The paper with the owner's own data.</summary>
    public async Task<FileContent> PaperAsync(Guid id, CancellationToken cancellationToken) =>
        await papers.PdfOfAsync(await Own.AsNoTracking().GetWithPartsAsync(id, cancellationToken), withContacts: true, cancellationToken);
}
