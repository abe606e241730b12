using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CameraProgram.HttpApi.Tests.Hosting;

/// <summary>Keeps what the host logged as an error, so that a failing test can say why.</summary>
public sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _faults = new();

    public string Newest => _faults.LastOrDefault() ?? string.Empty;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _faults.Enqueue($"{formatter(state, exception)}\n{exception}");
        }
    }

    public void Dispose()
    {
    }
}
