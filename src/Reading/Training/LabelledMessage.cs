using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Reading.Training;

/// <summary>One labelled row of a JSON Lines file; unknown fields are ignored, missing ones are null.</summary>
public sealed record LabelledMessage
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public string Id { get; init; } = string.Empty;

    public string Text { get; init; } = string.Empty;

    public bool? InScope { get; init; }

    public string? Archetype { get; init; }

    public string? PainNow { get; init; }

    public IReadOnlyList<string>? RedFlags { get; init; }

    public string? Urgency { get; init; }

    public bool? Crisis { get; init; }

    public string? CareStatus { get; init; }

    public string? AsksFor { get; init; }

    public string? Activity { get; init; }

    public IReadOnlyList<string>? Triggers { get; init; }

    /// <summary>The kind of row, as in <c>hard-negative</c>.</summary>
    [JsonPropertyName("class")]
    public string? Kind { get; init; }

    /// <summary>Reads a file, line by line.</summary>
    /// <exception cref="InvalidDataException">A line is not a JSON object; names the file and line.</exception>
    public static IReadOnlyList<LabelledMessage> ReadFile(string path)
    {
        var rows = new List<LabelledMessage>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;

            try
            {
                rows.Add(JsonSerializer.Deserialize<LabelledMessage>(line, Web) ?? throw new JsonException("null"));
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{Path.GetFileName(path)}:{number}: not a labelled message ({e.Message}). Write one JSON object a line, as in seeds/reading.", e);
            }
        }

        return rows;
    }
}
