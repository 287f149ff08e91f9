using System.Globalization;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>Pain over the check-ins: a line on the web, a table in Teams, lines of text everywhere.</summary>
public sealed class TrendPicture(Speaker speaker)
{
    private const int Width = 380;
    private const int Height = 240;
    private const int MostPoints = 12;
    private const int MostLabels = 5;

    public Drawn Draw(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var points = turn.Memory.CheckIn.Entries.TakeLast(MostPoints)
            .Select(entry => (Day: entry.At.ToString("d MMM", CultureInfo.InvariantCulture), entry.Pain)).ToList();
        var rows = points.Select(point => (point.Day, point.Pain is { } pain ? pain.ToString(CultureInfo.InvariantCulture) + "/10" : speaker.Words(turn, CardLabels.Stem, "trend-none"))).ToList();
        var title = speaker.Words(turn, CardLabels.Stem, "trend-title");
        var text = string.Join("\n", rows.Select(row => $"- {row.Day}: {row.Item2}"));
        return new Drawn(text, turn.Channel == "msteams" ? TableCard.Build(title, rows) : Picture(title, [.. points.Where(point => point.Pain is not null).Select(point => (point.Day, point.Pain!.Value))]));
    }

    private static Microsoft.Bot.Schema.Attachment Picture(string title, IReadOnlyList<(string Day, int Pain)> points)
    {
        var svg = new Svg(Width, Height, title);
        svg.Text(20, 32, title, 18, bold: true);
        foreach (var level in new[] { 0, 5, 10 })
        {
            svg.Line(44, YOf(level), Width - 16, YOf(level));
            svg.Text(18, YOf(level) + 5, level.ToString(CultureInfo.InvariantCulture), 13);
        }

        var step = points.Count > 1 ? (Width - 96.0) / (points.Count - 1) : 0;
        svg.Path([.. points.Select((point, index) => (60 + (index * step), YOf(point.Pain)))]);
        // The last day is always named, and no two names touch.
        var every = (points.Count + MostLabels - 1) / MostLabels;
        for (var i = points.Count - 1; i >= 0; i -= Math.Max(1, every))
            svg.Text(40 + (i * step), Height - 14, points[i].Day, 13);
        return svg.ToAttachment("trend.svg");
    }

    private static double YOf(int pain) => 195 - (pain * 14);
}
