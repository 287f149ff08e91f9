using System.Text.Json;

namespace BackPainBot.Host.Commands;

/// <summary>One line of JSON Lines input: an object, or what is wrong with it.</summary>
/// <param name="Number">Line number from 1.</param>
/// <param name="Value">The object; undefined if there is a problem.</param>
/// <param name="Problem">Null if the line is an object.</param>
public sealed record JsonLine(int Number, JsonElement Value, LineError? Problem)
{
    /// <summary>Reads lines as they come; empty lines are passed over.</summary>
    public static IEnumerable<JsonLine> ReadAll(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(number, line);
            }
        }
    }

    /// <summary>A string field, or an error that names it.</summary>
    public bool TryGetText(string field, out string text, out LineError? error)
    {
        error = Problem;
        text = "";
        if (error is not null)
        {
            return false;
        }

        if (Value.TryGetProperty(field, out var property) && property.ValueKind == JsonValueKind.String && TryDecode(property, out text))
        {
            return true;
        }

        error = new LineError(Number, $"The field \"{field}\" is missing or not text.", $"Add \"{field}\" as a string.");
        return false;
    }

    public string? OptionalText(string field)
    {
        if (Problem is not null || !Value.TryGetProperty(field, out var property))
        {
            return null;
        }

        return property.ValueKind switch
        {
            JsonValueKind.String => TryDecode(property, out var text) ? text : null,
            JsonValueKind.Number => property.GetRawText(),
            _ => null,
        };
    }

    // A lone surrogate written as an escape is valid JSON and not valid text; it is read as the replacement character.
    private static bool TryDecode(JsonElement property, out string text)
    {
        try
        {
            text = property.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = JsonText.DecodeLeniently(property.GetRawText());
            return true;
        }
    }

    private static JsonLine Parse(int number, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new JsonLine(number, document.RootElement.Clone(), null)
                : new JsonLine(number, default, new LineError(number, "The line is not a JSON object.", "Write one object a line, as in {\"id\":\"1\",\"text\":\"…\"}."));
        }
        catch (JsonException failure)
        {
            return new JsonLine(number, default, new LineError(number, $"The line is not valid JSON (near character {failure.BytePositionInLine + 1}).", "Write one object a line, as in {\"id\":\"1\",\"text\":\"…\"}."));
        }
    }
}
