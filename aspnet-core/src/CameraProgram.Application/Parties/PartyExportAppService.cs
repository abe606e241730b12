using CameraProgram.Attachments;
using CameraProgram.Audit;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;

namespace CameraProgram.Parties;

/// <summary>The parties as the list shows them, as a file for Excel; telephone numbers masked unless asked for and allowed.</summary>
public sealed class PartyExportAppService(ICameraProgramDb db, PartyAppService parties, AccessLog accesses, ListExporter exporter, ICurrentUser user)
{
    private const string List = "Parties";

    /// <exception cref="ForbiddenException">Contacts without the right to see them.</exception>
    public async Task<FileContent> ExportAsync(PartyExportInput input, CancellationToken cancellationToken)
    {
        if (input.WithContacts && !user.Has(CameraProgramPermissions.Parties.ViewContacts))
        {
            throw new ForbiddenException();
        }

        var rows = await ListExporter.AllAsync(input, parties.UnmaskedAsync, cancellationToken);
        if (input.WithContacts)
        {
            accesses.Note(AccessKind.ContactExported, subjectId: null, exporter.Heading(List, "SheetName"));
            await db.SaveChangesAsync(cancellationToken);
        }

        return exporter.Export(List, input.Format, Columns(), input.WithContacts ? rows : rows.Select(PartyAppService.Masked));
    }

    private List<SpreadsheetColumn<PartyListItemDto>> Columns() =>
    [
        new(Heading("Kind"), p => exporter.Word(p.Kind), 22),
        new(Heading("FullName"), p => p.FullName, 32),
        new(Heading("Representative"), p => p.Representative, 28),
        new(Heading("Hamlet"), p => p.Hamlet?.Name, 22),
        new(Heading("Address"), p => p.Address, 32),
        new(Heading("Phone"), p => p.MaskedPhone, 16),
        new(Heading("Cameras"), p => p.Cameras, 10),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
