using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Domain.Safety.Prescriptions;
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
    private const string Say = "say";

    /// <summary>Buttons of which each says its title.</summary>
    /// <param name="titles">Six at most; Teams hides more.</param>
    /// <param name="mark">The question that they answer; null for offers, which never grow old.</param>
    public static Attachment Buttons(IEnumerable<string> titles, CardMark? mark)
    {
        var card = Card([]);
        card["actions"] = new JArray(titles.Select(title => new JObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = Data(title, mark) }));
        return new Attachment { ContentType = ChecklistCard.ContentType, Content = card };
    }

    /// <summary>What a button of <see cref="Buttons"/> said, and the value without it; null if it came from no such button.</summary>
    public static (string? Said, JObject? Left) Unpack(object? value)
    {
        if (FieldsOf(value) is not { } fields || fields[Say] is null)
        {
            return (null, null);
        }

        var said = fields[Say]!.ToString();
        fields.Remove(Say);
        return (said, fields.HasValues ? fields : null);
    }

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
        var fields = FieldsOf(value);
        if (fields?[CardMark.QuestionField] is null)
        {
            return null;
        }

        var lines = new JArray();
        if (fields.SelectToken($"{CardMark.ShownField}.{Ask}") is { } ask && !PrescriptionDetector.Prescribes(ask.ToString()))
        {
            lines.Add(Line(ask.ToString(), "Bolder"));
        }

        // Nothing that the bot shows may read like a training plan, a person's own words included.
        var answers = string.Join(", ", AnswersOf(fields, said).Where(words => !PrescriptionDetector.Prescribes(words)));
        lines.Add(Line("\u2713 " + (answers.Length > 0 ? answers : "\u2013"), "Default"));
        return new Attachment { ContentType = ChecklistCard.ContentType, Content = Card(lines) };
    }

    private static JObject Card(JArray body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = body,
    };

    private static JObject Data(string title, CardMark? mark) => mark is null
        ? new JObject { [Say] = title }
        : new JObject { [CardMark.QuestionField] = mark.Question, [CardMark.OnceField] = mark.Once, [Say] = title };

    // JObject and JsonElement both print themselves as JSON.
    private static JObject? FieldsOf(object? value) =>
        value is not null and not string && value.ToString() is { Length: > 0 } json && json[0] == '{' ? JObject.Parse(json) : null;

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
