using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CameraProgram.Geography;

/// <summary>A line as one text: it is always read and written whole.</summary>
internal sealed class GeoLineConverter() : ValueConverter<GeoLine, string>(line => line.ToString(), stored => GeoLine.Parse(stored));
