using System.Globalization;
using BackPainBot.Conversation.Companion;
using BackPainBot.Domain;
using BackPainBot.Host.Commands;
using MimeKit;

namespace BackPainBot.Host.Inbox;

/// <summary>Writes drafts as Markdown, JSON Lines or mail drafts, the people to contact first on top.</summary>
internal static class DraftWriter
{
    /// <summary>The forms by name.</summary>
    public static readonly string[] Formats = ["markdown", "jsonl", "eml"];

    public static void Write(string format, IReadOnlyList<(InboxItem Item, ReplyDraft Draft)> drafts, TextWriter output, string folder)
    {
        switch (format)
        {
            case "jsonl":
                WriteJson(drafts, output);
                break;
            case "eml":
                WriteMail(drafts, output, folder);
                break;
            default:
                WriteMarkdown(drafts, output);
                break;
        }
    }

    private static void WriteMarkdown(IReadOnlyList<(InboxItem Item, ReplyDraft Draft)> drafts, TextWriter output)
    {
        foreach (var (item, draft) in drafts)
        {
            output.WriteLine($"## {(draft.ContactFirst ? "CONTACT THIS PERSON FIRST: " : "")}{item.Place}{(item.Message!.Subject.Length > 0 ? $" ({item.Message.Subject})" : "")}");
            output.WriteLine();
            output.WriteLine(draft.Text);
            output.WriteLine();
        }
    }

    private static void WriteJson(IReadOnlyList<(InboxItem Item, ReplyDraft Draft)> drafts, TextWriter output)
    {
        foreach (var (item, draft) in drafts)
        {
            output.WriteJsonLine(new
            {
                id = item.Message!.Id,
                place = item.Place,
                contactFirst = draft.ContactFirst,
                urgency = WireName.Of(draft.Urgency),
                redFlags = draft.RedFlags,
                understood = draft.Understood,
                reply = draft.Text,
                citations = draft.Citations.Select(citation => citation.Topic),
                dialog = draft.Dialog,
            });
        }
    }

    private static void WriteMail(IReadOnlyList<(InboxItem Item, ReplyDraft Draft)> drafts, TextWriter output, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var index = 0; index < drafts.Count; index++)
        {
            var (item, draft) = drafts[index];
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{index + 1:000}{(draft.ContactFirst ? "-contact-first" : "")}.eml"));
            using var mail = MailOf(item.Message!, draft);
            mail.WriteTo(file);
            output.WriteLine(file);
        }
    }

    private static MimeMessage MailOf(InboxMessage message, ReplyDraft draft)
    {
        var mail = new MimeMessage
        {
            Subject = message.Subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? message.Subject : $"Re: {message.Subject}".TrimEnd(' ', ':'),
            Body = new TextPart("plain") { Text = draft.Text },
        };
        // Mail programs open a message with this header for editing instead of reading.
        mail.Headers.Add("X-Unsent", "1");
        if (draft.ContactFirst)
        {
            mail.Headers.Add("X-Priority", "1");
        }

        if (MailboxAddress.TryParse(message.ReplyTo, out var address))
        {
            mail.To.Add(address);
        }

        if (message.MessageId.Length > 0)
        {
            mail.InReplyTo = message.MessageId;
        }

        return mail;
    }
}
