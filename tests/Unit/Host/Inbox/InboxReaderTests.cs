using BackPainBot.Host.Commands;
using BackPainBot.Host.Inbox;

namespace BackPainBot.UnitTests.Host.Inbox;

public sealed class InboxReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inbox").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Text_is_split_at_lines_of_dashes()
    {
        var items = Read("mail.txt", "My back hurts.\nStill.\n\n---\n\nCan I run?\n");

        Assert.Equal(["My back hurts.\nStill.", "Can I run?"], items.Select(i => i.Message!.Text.ReplaceLineEndings("\n")));
        Assert.Equal(["mail.txt:1", "mail.txt:5"], items.Select(i => i.Place));
    }

    [Fact]
    public void A_broken_json_line_is_reported_and_the_rest_goes_on()
    {
        var items = Read("mail.jsonl", "{\"id\":\"a\",\"text\":\"one\"}\n{oops\n{\"id\":\"c\"}\n{\"id\":\"d\",\"text\":\"four\",\"from\":\"ana@example.org\"}\n");

        Assert.Equal(["a", "d"], items.Where(i => i.Message is not null).Select(i => i.Message!.Id));
        Assert.Equal("ana@example.org", items[3].Message!.ReplyTo);
        Assert.Equal(["mail.jsonl:2", "mail.jsonl:3"], items.Where(i => i.Problem is not null).Select(i => i.Place));
        Assert.Contains("\"text\"", items[2].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_gives_the_message_column_with_line_breaks_and_quotes()
    {
        var items = Read("mail.csv", "Ticket,From,Message\n7,bo@example.org,\"He said \"\"fine\"\".\nIt isn't.\"\n8,,\n");

        Assert.Equal("He said \"fine\".\nIt isn't.", items[0].Message!.Text);
        Assert.Equal("7", items[0].Message!.Id);
        Assert.NotNull(items[1].Problem);
    }

    [Fact]
    public void A_table_without_a_message_column_says_which_names_it_knows()
    {
        var item = Assert.Single(Read("mail.csv", "a,b\n1,2\n"));

        Assert.Contains("text, message, body, question", item.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mailbox_gives_each_mail_without_the_mail_it_answers()
    {
        var items = Read("mail.mbox", """
            From ana@example.org Mon Nov 23 10:00:00 2026
            From: Ana <ana@example.org>
            Subject: my back
            Message-ID: <one@example.org>
            Content-Type: text/plain; charset=utf-8

            Doctor cleared me. Now what?

            On Sunday you wrote:
            > How are you?

            From bo@example.org Mon Nov 23 11:00:00 2026
            From: bo@example.org
            Subject: again
            Content-Type: text/html; charset=utf-8

            <html><style>p{color:red}</style><p>It hurts &amp; I can't sleep</p></html>

            """.ReplaceLineEndings("\n"));

        Assert.Equal(["Doctor cleared me. Now what?", "It hurts & I can't sleep"], items.Select(i => i.Message!.Text));
        Assert.Equal("one@example.org", items[0].Message!.MessageId);
        Assert.Equal("my back", items[0].Message!.Subject);
    }

    [Fact]
    public void An_unknown_kind_of_file_is_refused_with_the_kinds_that_are_read()
    {
        File.WriteAllText(Path.Combine(_folder, "mail.docx"), "x");

        var failure = Assert.Throws<CommandException>(() => InboxReader.Read(Path.Combine(_folder, "mail.docx")));

        Assert.Contains(".mbox", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gives_all_its_files_in_order()
    {
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "second");
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "first");

        Assert.Equal(["first", "second"], InboxReader.Read(_folder).Select(i => i.Message!.Text));
    }

    private List<InboxItem> Read(string name, string content)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, content);
        return [.. InboxReader.Read(file)];
    }
}
