using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>A checklist as an Adaptive Card 1.5: ticks, a line for own words, one button. Web Chat ignores Action.Execute, so it submits.</summary>
public static class ChecklistCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static Attachment Build(string text, Pending open, ScriptStep step, CardLabels labels)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(labels);
        var choices = new JArray(step.Choices.Select(choice => new JObject { ["title"] = choice.Title, ["value"] = choice.Id }));
        var card = Card(
            new JObject { ["type"] = "Input.ChoiceSet", ["id"] = "choices", ["isMultiSelect"] = true, ["style"] = "expanded", ["wrap"] = true, ["label"] = text, ["choices"] = choices },
            new JObject { ["type"] = "Input.Text", ["id"] = "own", ["label"] = labels.Own, ["maxLength"] = 300 });
        card["actions"] = new JArray(new JObject
        {
            ["type"] = "Action.Submit",
            ["title"] = labels.Done,
            ["data"] = CardMark.For(open),
        });
        return new Attachment { ContentType = ContentType, Content = card };
    }

    internal static JObject Card(params JObject[] body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JArray(body.Cast<object>().ToArray()),
    };
}
