using System.Net;
using BackPainBot.Conversation.Companion;
using BackPainBot.Domain;

namespace BackPainBot.Host.Owner;

/// <summary>The owner's page as HTML.</summary>
internal static class OwnerPage
{
    public static string Form(bool open, string? problem, ReplyDraft? draft, int unanswered = 0)
    {
        var body = open
            ? $"""
              {(problem is null ? "" : $"<p role=\"alert\"><strong>{Text(problem)}</strong></p>")}
              {(draft is null ? "" : Draft(draft, unanswered))}
              <form method="post" action="/owner">
                <p><label for="message">A message from your inbox</label><br>
                <textarea id="message" name="message" rows="10" required></textarea></p>
                <p><label for="key">Owner's key</label><br>
                <input id="key" name="key" type="password" autocomplete="current-password" required></p>
                <p><button type="submit">Draft a reply</button></p>
              </form>
              <p>Nothing is sent and nothing is kept. Read the draft before you use it.</p>
              """
            : "<p>This page is closed. Set <code>BackPainBot:Owner:Key</code> to at least 16 random characters to open it.</p>";
        return $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Inbox companion</title><link rel="stylesheet" href="/site/site.css"></head>
            <body><main class="page"><h1>Inbox companion</h1>
            {body}
            </main></body>
            </html>
            """;
    }

    private static string Draft(ReplyDraft draft, int unanswered) => $"""
        <section aria-label="Draft">
        <h2>{(draft.ContactFirst ? "Contact this person first" : "Draft")}</h2>
        <p>Urgency: {WireName.Of(draft.Urgency)}{(draft.RedFlags.Count > 0 ? $" ({Text(string.Join(", ", draft.RedFlags))})" : "")}</p>
        <p><label for="draft">The reply</label><br><textarea id="draft" rows="18" readonly>{Text(draft.Text)}</textarea></p>
        <p>Questions that readers asked and no page answered so far: {unanswered}</p>
        </section>
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
