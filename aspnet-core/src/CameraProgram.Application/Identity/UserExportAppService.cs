using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Identity;

/// <summary>The accounts as the list shows them, as a file for Excel: no more of a person than stands on the screen.</summary>
public sealed class UserExportAppService(UserAppService users, ListExporter exporter)
{
    private const string List = "Users";

    public async Task<FileContent> ExportAsync(UserExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, users.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<UserListItemDto>> Columns() =>
    [
        new(Heading("FullName"), u => u.FullName, 28),
        new(Heading("UserName"), u => u.UserName, 22),
        new(Heading("JobTitle"), u => u.JobTitle, 32),
        new(Heading("OrgUnit"), u => u.OrgUnitName, 36),
        new(Heading("Roles"), u => string.Join(", ", u.RoleNames), 40),
        new(Heading("State"), StateOf, 28),
    ];

    private string StateOf(UserListItemDto user) => user switch
    {
        { IsActive: false } => Heading("Inactive"),
        { LockedUntil: not null } => Heading("Locked"),
        { MustChangePassword: true } => Heading("MustChangePassword"),
        _ => Heading("Active"),
    };

    private string Heading(string column) => exporter.Heading(List, column);
}
