using System.Text.Json;
using BackPainBot.Host.Commands;

namespace BackPainBot.Host.Authoring;

/// <summary>Questions kept in files: labelled ones in seeds/search, and any other file that an author names.</summary>
internal static class StoredQuestions
{
    /// <exception cref="CommandException">A file cannot be read.</exception>
    public static IReadOnlyList<string> Read(string seeds, string? more)
    {
        var folder = Path.Combine(seeds, "search");
        var kept = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return [.. (more is null ? kept : kept.Append(more)).SelectMany(Lines).Where(question => question.Length > 0)];
    }

    private static IEnumerable<string> Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file).Select(QuestionOf);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file}: {failure.Message} Check the name and that you may read it.", ExitCode.BadUsage);
        }
    }

    private static string QuestionOf(string line)
    {
        try
        {
            using var read = JsonDocument.Parse(line);
            return read.RootElement.ValueKind == JsonValueKind.Object && read.RootElement.TryGetProperty("text", out var text) ? text.ToString().Trim() : line.Trim();
        }
        catch (JsonException)
        {
            // Not JSON: the line is the question itself.
            return line.Trim();
        }
    }
}
