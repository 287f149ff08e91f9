using MimeKit;

namespace BackPainBot.Host.Inbox;

/// <summary>Mail as mail programs export it.</summary>
internal static class MailInbox
{
    public static IEnumerable<InboxItem> ReadMbox(string name, Stream stream)
    {
        var parser = new MimeParser(stream, MimeFormat.Mbox);
        for (var number = 1; !parser.IsEndOfStream; number++)
        {
            var place = $"{name}:{number}";
            var (item, goOn) = Next(parser, place, number);
            if (item is not null)
            {
                yield return item;
            }

            if (!goOn)
            {
                yield break;
            }
        }
    }

    public static IEnumerable<InboxItem> ReadEml(string name, Stream stream)
    {
        InboxItem item;
        try
        {
            item = Convert(name, 1, MimeMessage.Load(stream));
        }
        catch (FormatException)
        {
            item = InboxItem.Broken(name, "It is not a mail message. Export it again as .eml.");
        }

        yield return item;
    }

    private static (InboxItem? Item, bool GoOn) Next(MimeParser parser, string place, int number)
    {
        try
        {
            return (Convert(place, number, parser.ParseMessage()), true);
        }
        catch (FormatException) when (number == 1)
        {
            return (InboxItem.Broken(place, "It is not an mbox file. Export the folder again as mbox."), false);
        }
        catch (FormatException)
        {
            return (InboxItem.Broken(place, "This message is damaged; the mail after it cannot be found. Export the folder again."), false);
        }
    }

    private static InboxItem Convert(string place, int number, MimeMessage mail)
    {
        var sender = mail.ReplyTo.Mailboxes.Concat(mail.From.Mailboxes).FirstOrDefault();
        var body = mail.TextBody ?? (mail.HtmlBody is { } html ? MailText.FromHtml(html) : "");
        return InboxItem.Of(place, new InboxMessage(mail.MessageId ?? $"{number}", MailText.WithoutQuotes(body))
        {
            Subject = mail.Subject ?? "",
            ReplyTo = sender?.ToString() ?? "",
            MessageId = mail.MessageId ?? "",
        });
    }
}
