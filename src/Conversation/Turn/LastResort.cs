using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;
using BackPainBot.Library;
using BackPainBot.Reading;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>Answers without any memory when a turn has failed: an emergency still gets its notice, everything else an apology.</summary>
public sealed class LastResort(IMessageReader reader, ITopicLibrary library, ScriptBook book, ConversationOptions options)
{
    /// <param name="incoming">What was said.</param>
    /// <param name="correlation">Finds the failure in the log.</param>
    /// <param name="stream">Words that were shown already and that the apology takes the place of; may be empty.</param>
    public IReadOnlyList<Activity> Answer(Activity incoming, string correlation, string stream)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var reading = reader.Read(incoming.Text ?? "");
        var worst = reading.RedFlags.OrderByDescending(found => found.Flag == RedFlag.SelfHarm).ThenByDescending(found => found.Urgency).FirstOrDefault();
        var flag = reading.Crisis ? RedFlag.SelfHarm : worst?.Flag;
        var text = flag is { } raised && NoticeReply.WordsOf(library.Notice(raised), worst?.Urgency ?? Urgency.Emergency) is { } words
            ? words
            : Placeholders.Fill(book.Lines(GateWords.Stem, GateWords.Failed).For(0), new Dictionary<string, string> { ["correlation"] = correlation });
        var reply = ReplyWriter.ToActivity(new Reply(library.Contacts.Fill(text, library.Contacts.CountryIn(incoming.Text ?? "") ?? options.Country), flag is null ? ReplyKind.Error : ReplyKind.Notice) { Stream = stream });
        reply.Id = (incoming.Id ?? "0") + ".1";
        reply.ApplyConversationReference(incoming.GetConversationReference());
        reply.From ??= new ChannelAccount("bot");
        reply.From.Role = "bot";
        return [reply];
    }
}
