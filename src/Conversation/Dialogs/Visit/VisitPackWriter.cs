using System.Net;
using System.Text;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Writes a visit pack as Markdown and as a page that prints on one sheet.</summary>
public static class VisitPackWriter
{
    // Plain black on white with room to write; loads nothing from anywhere.
    private const string Style =
        "body{font:15px/1.45 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#111}h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.2rem 0 .3rem}"
        + "li{margin:.5rem 0}.line{border-bottom:1px solid #999;height:1.5rem}footer{margin-top:1.5rem;font-size:.85rem;color:#444}@media print{body{margin:0}}";

    public static string Markdown(VisitPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var text = new StringBuilder($"# {pack.Title}\n");
        if (pack.Goal.Length > 0)
            text.Append($"\n**{pack.Labels.Goal}:** {pack.Goal}\n");
        if (pack.Map.Count > 0)
            text.Append($"\n## {pack.Labels.Map}\n\n").AppendJoin('\n', pack.Map.Select(row => $"- {row.Label}: {row.Value}")).Append('\n');
        if (pack.Told.Count > 0)
            text.Append($"\n## {pack.Labels.Told}\n\n").AppendJoin('\n', pack.Told.Select(note => "- " + note)).Append('\n');
        if (pack.Questions.Count > 0)
            text.Append($"\n## {pack.Labels.Questions}\n\n");
        for (var i = 0; i < pack.Questions.Count; i++)
            text.Append($"{i + 1}. {pack.Questions[i].Question}\n   {pack.Labels.Notes}: {(pack.Questions[i].Answer.Length > 0 ? pack.Questions[i].Answer : "____________________")}\n");
        return text.Append($"\n{pack.Labels.Foot}\n").ToString();
    }

    public static string Html(VisitPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var body = new StringBuilder($"<h1>{Safe(pack.Title)}</h1>");
        if (pack.Goal.Length > 0)
            body.Append($"<p><strong>{Safe(pack.Labels.Goal)}:</strong> {Safe(pack.Goal)}</p>");
        if (pack.Map.Count > 0)
            body.Append($"<h2>{Safe(pack.Labels.Map)}</h2><ul>").AppendJoin("", pack.Map.Select(row => $"<li>{Safe(row.Label)}: {Safe(row.Value)}</li>")).Append("</ul>");
        if (pack.Told.Count > 0)
            body.Append($"<h2>{Safe(pack.Labels.Told)}</h2><ul>").AppendJoin("", pack.Told.Select(note => $"<li>{Safe(note)}</li>")).Append("</ul>");
        body.Append(pack.Questions.Count > 0 ? $"<h2>{Safe(pack.Labels.Questions)}</h2><ol>" : "<ol>");
        foreach (var (question, answer) in pack.Questions)
            body.Append($"<li>{Safe(question)}{(answer.Length > 0 ? $"<br><em>{Safe(answer)}</em>" : "<div class=\"line\"></div>")}</li>");
        body.Append($"</ol><footer>{Safe(pack.Labels.Foot)}</footer>");
        return $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(pack.Title)}</title><style>{Style}</style></head><body>{body}</body></html>";
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
