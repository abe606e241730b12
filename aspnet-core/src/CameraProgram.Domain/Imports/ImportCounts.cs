namespace CameraProgram.Imports;

/// <summary>What came of a list, or of a part of it.</summary>
public readonly record struct ImportCounts(
    int OwnersNew, int CamerasNew, int CamerasUpdated, int CamerasUnchanged, int CamerasLeft, int GroupsRefused, int RowsRefused);
