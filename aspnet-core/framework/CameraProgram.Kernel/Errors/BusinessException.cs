namespace CameraProgram.Kernel.Errors;

/// <summary>
/// A rule of the business says no. The code names the rule; the sentence for people lives in
/// <c>Localization/{vi,en}.json</c> under the same code and may use the data as placeholders.
/// </summary>
public class BusinessException(string code, Exception? inner = null) : Exception(code, inner)
{
    private readonly Dictionary<string, object?> _details = [];

    public string Code { get; } = code;

    public IReadOnlyDictionary<string, object?> Details => _details;

    public BusinessException WithData(string name, object? value)
    {
        _details[name] = value;
        return this;
    }
}
