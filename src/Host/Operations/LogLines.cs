using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace BackPainBot.Host.Operations;

/// <summary>
/// One line an entry, for people or as JSON. Of an exception it writes kinds and places and never the message: messages quote what they stumbled over,
/// which may be a person's words.
/// </summary>
internal sealed class LogLines(TimeProvider time, bool asJson) : ConsoleFormatter(Formatter)
{
    public const string Formatter = "backpainbot";
    private const int MostFrames = 12;

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var correlation = "";
        scopeProvider?.ForEachScope((scope, _) => correlation = scope is CorrelationScope known ? known.Id : correlation, 0);
        var message = logEntry.Formatter(logEntry.State, null);
        if (asJson)
        {
            textWriter.WriteLine(JsonSerializer.Serialize(new
            {
                at = time.GetUtcNow(),
                level = logEntry.LogLevel.ToString(),
                category = logEntry.Category,
                correlation,
                message,
                failure = Describe(logEntry.Exception),
            }));
            return;
        }

        var line = $"{time.GetUtcNow():HH:mm:ss} {Level(logEntry.LogLevel)} {logEntry.Category} {(correlation.Length > 0 ? $"[{correlation}] " : "")}{message}";
        textWriter.WriteLine(logEntry.Exception is null ? line : $"{line} | {Describe(logEntry.Exception)}");
    }

    /// <summary>Kinds from the outermost inwards, and where the innermost was thrown.</summary>
    public static string? Describe(Exception? failure)
    {
        if (failure is null)
        {
            return null;
        }

        var kinds = new List<string>();
        var innermost = failure;
        for (var at = failure; at is not null; at = at.InnerException)
        {
            kinds.Add(at.GetType().Name);
            innermost = at;
        }

        var frames = (innermost.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostFrames);
        return $"{string.Join(" > ", kinds)} {string.Join(" ", frames)}";
    }

    private static string Level(LogLevel level) => level switch
    {
        LogLevel.Critical => "CRIT",
        LogLevel.Error => "FAIL",
        LogLevel.Warning => "warn",
        _ => "info",
    };
}
