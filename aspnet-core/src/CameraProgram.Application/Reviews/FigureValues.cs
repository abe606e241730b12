namespace CameraProgram.Reviews;

/// <summary>The taken figures by code; one that no source gives counts as none.</summary>
internal sealed class FigureValues(IReadOnlyList<TakenFigure> figures)
{
    private readonly Dictionary<string, TakenFigure> _byCode = figures.ToDictionary(f => f.Code);

    public long this[string code] => _byCode.TryGetValue(code, out var figure) ? figure.Value : 0;

    public IReadOnlyList<FigureRow> Rows(string code) => _byCode.TryGetValue(code, out var figure) ? FigureTaker.Deserialize(figure.Rows) : [];
}
