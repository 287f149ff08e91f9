using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>Label and value in two columns, for channels that show no SVG.</summary>
internal static class TableCard
{
    public static Attachment Build(string title, IEnumerable<(string Label, string Value)> rows) => new()
    {
        ContentType = ChecklistCard.ContentType,
        Content = ChecklistCard.Card(
            new JObject { ["type"] = "TextBlock", ["text"] = title, ["weight"] = "Bolder", ["wrap"] = true },
            new JObject
            {
                ["type"] = "FactSet",
                ["facts"] = new JArray(rows.Select(row => new JObject { ["title"] = row.Label, ["value"] = row.Value })),
            }),
    };
}
