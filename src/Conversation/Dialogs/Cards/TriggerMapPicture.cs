using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Triggers;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>The trigger map: a picture on the web, a table card in Teams, lines in a terminal. A note to discuss, not a finding.</summary>
public sealed class TriggerMapPicture(Speaker speaker)
{
    private const int Width = 560;
    private const int RowHeight = 46;

    public Drawn Draw(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var rows = RowsOf(turn);
        var text = string.Join("\n", rows.Select(row => $"- **{row.Label}:** {row.Value}"));
        var title = Say(turn, "map-title");
        return new Drawn(text, turn.Channel == "msteams" ? TableCard.Build(title, rows) : Picture(title, rows, Say(turn, "map-note")));
    }

    /// <summary>What was told, as the domain's map.</summary>
    public static TriggerMap MapOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return new TriggerMap
        {
            Provoking = turn.Memory.Journey.Triggers,
            Easing = turn.Memory.Triggers.Eases,
            WorstTimes = turn.Memory.Triggers.TimeOfDay is { Length: > 0 } time ? [time] : [],
        };
    }

    /// <summary>The rows that have something in them.</summary>
    public IReadOnlyList<(string Label, string Value)> RowsOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var state = turn.Memory.Triggers;
        (string Says, string Value)[] rows =
        [
            ("map-brings", string.Join(", ", turn.Memory.Journey.Triggers)),
            ("map-comfort", state.Tolerance),
            ("map-settles", TitleOf("settles", state.Settles)),
            ("map-morning", TitleOf("next-morning", state.NextMorning)),
            ("map-worst", TitleOf("time-of-day", state.TimeOfDay)),
            ("map-eases", string.Join(", ", state.Eases)),
        ];
        return [.. rows.Where(row => row.Value.Length > 1).Select(row => (Say(turn, row.Says), row.Value))];
    }

    private string TitleOf(string step, string choice) =>
        choice is "" or "not-sure" ? "" : speaker.Book.Get("triggers").Step(step).Find(choice)?.Title ?? choice;

    private string Say(CurrentTurn turn, string says) => speaker.Words(turn, CardLabels.Stem, says);

    private static Microsoft.Bot.Schema.Attachment Picture(string title, IReadOnlyList<(string Label, string Value)> rows, string note)
    {
        var svg = new Svg(Width, 70 + (rows.Count * (RowHeight + 8)) + 30, title);
        svg.Text(20, 38, title, 20, bold: true);
        for (var i = 0; i < rows.Count; i++)
        {
            var y = 58 + (i * (RowHeight + 8));
            svg.Rect(16, y, Width - 32, RowHeight, i % 2 == 0 ? "#dff0f3" : "#e8f3ea");
            svg.Text(28, y + 19, rows[i].Label, 12, bold: true);
            svg.Text(28, y + 37, Short(rows[i].Value));
        }

        svg.Text(20, 58 + (rows.Count * (RowHeight + 8)) + 22, note, 12);
        return svg.ToAttachment("trigger-map.svg");
    }

    private static string Short(string value) => value.Length <= 70 ? value : value[..69] + "…";
}
