using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Host.Teams;

/// <summary>
/// Cards that change in their place once they are answered. A card carries what it shows with it and brings it back when it is sent, so
/// nothing has to be kept to draw it again.
/// </summary>
internal static class TeamsCards
{
    private const string Ask = "ask";
    private const string Titles = "titles";

    /// <summary>The card with its question and the titles of its choices in what its button sends.</summary>
    public static Attachment WithShown(Attachment attachment)
    {
        if (attachment.ContentType != ChecklistCard.ContentType || attachment.Content is null)
        {
            return attachment;
        }

        var card = (JObject)JToken.FromObject(attachment.Content).DeepClone();
        if (card.SelectToken("$.actions[0].data") is not JObject data || card.SelectToken("$.body[?(@.type == 'Input.ChoiceSet')]") is not JObject choices)
        {
            return attachment;
        }

        data[CardMark.ShownField] = new JObject
        {
            [Ask] = choices["label"],
            [Titles] = new JObject((choices["choices"] as JArray ?? []).Select(choice => new JProperty(choice["value"]!.ToString(), choice["title"]))),
        };
        return new Attachment { ContentType = attachment.ContentType, Content = card, Name = attachment.Name };
    }

    /// <summary>The card as it stands once it was answered, without inputs and buttons; null if the value came from no card of ours.</summary>
    /// <param name="value">What the card or button sent.</param>
    /// <param name="said">The button's words, if any.</param>
    public static Attachment? Answered(object? value, string? said)
    {
        var fields = value is null or string ? null : JToken.Parse(value.ToString() is { Length: > 0 } json && json[0] == '{' ? json : "{}") as JObject;
        if (fields?[CardMark.QuestionField] is null)
        {
            return null;
        }

        var lines = new JArray();
        if (fields.SelectToken($"{CardMark.ShownField}.{Ask}") is { } ask)
        {
            lines.Add(Line(ask.ToString(), "Bolder"));
        }

        var answers = AnswersOf(fields, said);
        lines.Add(Line("\u2713 " + (answers.Count > 0 ? string.Join(", ", answers) : "\u2013"), "Default"));
        return new Attachment
        {
            ContentType = ChecklistCard.ContentType,
            Content = new JObject { ["type"] = "AdaptiveCard", ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["version"] = "1.5", ["body"] = lines },
        };
    }

    private static List<string> AnswersOf(JObject fields, string? said)
    {
        var titles = fields.SelectToken($"{CardMark.ShownField}.{Titles}") as JObject;
        var ids = (fields["choices"]?.ToString() ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var answers = ids.Select(id => titles?[id]?.ToString()).OfType<string>().ToList();
        answers.AddRange(new[] { fields["own"]?.ToString(), said }.OfType<string>().Where(words => words.Trim().Length > 0));
        return answers;
    }

    private static JObject Line(string text, string weight) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true, ["weight"] = weight };
}
