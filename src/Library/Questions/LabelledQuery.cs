using System.Text.Json.Serialization;

namespace BackPainBot.Library.Questions;

/// <summary>A question with the pages that answer it; one line of a JSON Lines file.</summary>
/// <param name="Id">Names it in reports.</param>
/// <param name="Text">The person's words.</param>
/// <param name="Best">Pages that should come first.</param>
/// <param name="Good">Pages that are welcome below.</param>
/// <param name="Kind">Groups the figures: short, question, indirect, inbox or any other word.</param>
public sealed record LabelledQuery(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("best")] IReadOnlyList<string> Best,
    [property: JsonPropertyName("good")] IReadOnlyList<string>? Good,
    [property: JsonPropertyName("kind")] string? Kind);
