using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Triggers;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>The trigger map: a picture on the web, a table card in Teams, lines in a terminal. A note to discuss, not a finding.</summary>
public sealed class TriggerMapPicture(Speaker speaker)
{
    // About the width at which a phone shows it, so that its letters are as large as the chat's.
    private const int Width = 380;
    private const int Gap = 8;
    private const int Line = 20;
    private const int MostLetters = 44;

    public Drawn Draw(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // "My desk" is theirs when it is said back to them.
        IReadOnlyList<(string Label, string Value)> rows = [.. RowsOf(turn).Select(row => (row.Label, ToYou.Say(row.Value)))];
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
            ("map-takes", Or(state.HowMuch, TitleOf("how-little", state.HowLittle))),
            ("map-side", VisitSituation.WhereOf(turn)),
            ("map-comfort", state.Tolerance),
            ("map-settles", Or(state.SettlesWords, TitleOf("settles", state.Settles))),
            ("map-morning", Or(state.NextMorningWords, TitleOf("next-morning", state.NextMorning))),
            ("map-worst", Or(state.TimeOfDayWords, TitleOf("time-of-day", state.TimeOfDay))),
            ("map-eases", string.Join(", ", state.EasesWords.Count > 0 ? state.EasesWords : state.Eases)),
            ("map-fine", string.Join(", ", state.Fine.Except(state.Eases, StringComparer.OrdinalIgnoreCase))),
        ];
        return [.. rows.Where(row => row.Value.Length > 1).Select(row => (Say(turn, row.Says), row.Value))];
    }

    private static string Or(string words, string title) => words.Length > 0 ? words : title;

    private string TitleOf(string step, string choice) =>
        choice is "" or "not-sure" ? "" : speaker.Book.Get("triggers").Step(step).Find(choice)?.Title ?? choice;

    private string Say(CurrentTurn turn, string says) => speaker.Words(turn, CardLabels.Stem, says);

    private static Microsoft.Bot.Schema.Attachment Picture(string title, IReadOnlyList<(string Label, string Value)> rows, string note)
    {
        var values = rows.Select(row => Wrapped(row.Value)).ToList();
        var svg = new Svg(Width, 90 + values.Sum(lines => HeightOf(lines) + Gap), title);
        svg.Text(18, 36, title, 20, bold: true);
        var y = 52;
        for (var i = 0; i < rows.Count; i++)
        {
            svg.Rect(12, y, Width - 24, HeightOf(values[i]), i % 2 == 0 ? "#dff0f3" : "#e8f3ea");
            svg.Text(24, y + 20, rows[i].Label, 13, bold: true);
            for (var line = 0; line < values[i].Count; line++)
                svg.Text(24, y + 40 + (line * Line), values[i][line], 15);
            y += HeightOf(values[i]) + Gap;
        }

        svg.Text(18, y + 22, note, 13);
        return svg.ToAttachment("trigger-map.svg");
    }

    private static int HeightOf(List<string> lines) => 30 + (lines.Count * Line);

    // A picture does not wrap its own text.
    private static List<string> Wrapped(string value)
    {
        var lines = new List<string> { "" };
        foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = $"{lines[^1]} {word}".TrimStart();
            if (longer.Length <= MostLetters || lines[^1].Length == 0)
                lines[^1] = longer.Length <= MostLetters ? longer : longer[..(MostLetters - 1)] + "…";
            else
                lines.Add(word.Length <= MostLetters ? word : word[..(MostLetters - 1)] + "…");
        }

        return lines;
    }
}
