using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Parties;

namespace CameraProgram.Imports;

/// <summary>A row as it will be stored; what the list leaves blank is null.</summary>
internal sealed class CameraRow
{
    public required int Number { get; init; }

    public required List<RowProblem> Problems { get; init; }

    public string OwnerName { get; init; } = string.Empty;

    public PartyKind? OwnerKind { get; init; }

    public string? Representative { get; init; }

    public string? Phone { get; init; }

    public string? IdNumber { get; init; }

    public string? Address { get; init; }

    public Guid? HamletId { get; init; }

    public string? HamletName { get; init; }

    public string? Code { get; init; }

    /// <summary>As the list has it; <see cref="Name"/> is made up where it has none.</summary>
    public string? CameraName { get; init; }

    /// <summary>Given when the rows of the owner are put together, so that names do not repeat.</summary>
    public string Name { get; set; } = string.Empty;

    public string? Location { get; init; }

    public Guid? RouteId { get; init; }

    public string? RouteName { get; init; }

    public int? Lenses { get; init; }

    public string? Model { get; init; }

    public string? Serial { get; init; }

    public string? Mac { get; init; }

    public string? Resolution { get; init; }

    public int? Bearing { get; init; }

    public int? RetentionDays { get; init; }

    public GeoPoint? Position { get; init; }

    public CameraStatus? Status { get; init; }

    public DateOnly? InstalledDay { get; init; }

    public CameraFunding? Funding { get; init; }

    public string? Note { get; init; }

    /// <summary>Its coordinates lie where the commune is not.</summary>
    public bool IsFar => Problems.Exists(p => p.Code == CameraProgramErrorCodes.ImportRows.FarFromCommune);

    public bool IsRefused => Problems.Exists(p => p.IsError);

    /// <summary>The earlier row that says the same.</summary>
    public int? RepeatOf { get; set; }
}
