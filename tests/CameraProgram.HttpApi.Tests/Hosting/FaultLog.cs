using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CameraProgram.HttpApi.Tests.Hosting;

/// <summary>Keeps what the host logged: errors, so that a failing test can say why; all lines, so that a test can look for what must not be there.</summary>
public sealed class FaultLog : ILoggerProvider, ILogger
{
    private const int MaxLines = 20_000;

    private readonly ConcurrentQueue<string> _faults = new();

    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public string Newest => _faults.LastOrDefault() ?? string.Empty;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Debug;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{formatter(state, exception)}\n{exception}";
        _lines.Enqueue(line);
        if (_lines.Count > MaxLines)
        {
            _lines.TryDequeue(out _);
        }

        if (logLevel >= LogLevel.Error)
        {
            _faults.Enqueue(line);
        }
    }

    public void Dispose()
    {
    }
}
