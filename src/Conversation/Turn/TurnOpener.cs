using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Library;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>Opens a turn (clock, reading, state) and gathers what it changed for one commit.</summary>
public sealed class TurnOpener(ITurnStore store, KnownReadings readings, DialogHost dialogs, ConversationOptions options, Routing.Said said, ITopicLibrary library, TimeProvider time)
{
    /// <summary>More than this of one message is not read.</summary>
    private const int LongestText = 20_000;

    public async Task<OpenedTurn> OpenAsync(Activity incoming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var adapter = new BufferedAdapter();
        var context = new TurnContext(adapter, incoming);
        var buffer = new TurnBuffer(store.State);
        var state = new ConversationState(buffer);
        var memory = state.CreateProperty<string>("memory");
        var known = MemoryJson.Read(await memory.GetAsync(context, () => "", cancellationToken).ConfigureAwait(false));
        var set = dialogs.SetOver(state.CreateProperty<DialogState>("dialogs"));
        var text = TextOf(incoming);
        var (mark, inputs) = CardMark.Split(CardValues.Read(incoming.Value));
        var turn = new CurrentTurn
        {
            Context = context,
            Text = text,
            Card = inputs,
            Mark = mark,
            Now = options.TrustActivityTime && incoming.Timestamp is { } at ? at : time.GetUtcNow(),
            Reading = readings.Of(inputs.TryGetValue("own", out var own) ? $"{text}\n{own}".Trim() : text, inTalk: known.Talk.LastAsk.Length > 0),
            Memory = Placed(known, text),
            Said = said,
            Reread = readings.Of,
            Dialogs = await set.CreateContextAsync(context, cancellationToken).ConfigureAwait(false),
        };
        context.TurnState.Add(turn);
        return new OpenedTurn(turn, adapter, buffer, state, memory);
    }

    public async Task<TurnSave> CloseAsync(OpenedTurn opened, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opened);
        var turn = opened.Turn;
        MyData.Refresh(turn);
        ReplyWriter.MarkKept(opened.Adapter.Replies, turn.Memory.Consent);
        await opened.Memory.SetAsync(turn.Context, MemoryJson.Write(turn.Memory), cancellationToken).ConfigureAwait(false);
        await opened.State.SaveChangesAsync(turn.Context, false, cancellationToken).ConfigureAwait(false);
        return new TurnSave
        {
            Incoming = turn.Context.Activity,
            Replies = opened.Adapter.Replies,
            At = turn.Now,
            Changes = opened.Buffer.Changes,
            Records = [.. turn.Records],
            Keeping = turn.Memory.Consent switch { Consent.Keep => Keeping.Kept, Consent.KeepNothing => Keeping.Nothing, _ => Keeping.Session },
        };
    }

    // Whoever says where they are gets the numbers of that country from then on.
    private Memory Placed(Memory memory, string text) =>
        library.Contacts.CountryIn(text) is { } country ? memory with { Talk = memory.Talk with { Country = country } } : memory;

    // Some channels put a button's words into the value and leave the text empty.
    private static string TextOf(Activity incoming)
    {
        var text = string.IsNullOrWhiteSpace(incoming.Text) ? incoming.Value as string ?? incoming.Text ?? "" : incoming.Text;
        return text.Length > LongestText ? text[..LongestText] : text;
    }
}
