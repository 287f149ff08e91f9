using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Streaming;

/// <summary>One answer while it grows, sentence by sentence. Every state of it passes the same gates as the whole before anybody sees it; one that does not pass ends the showing.</summary>
public sealed class LiveAnswer(CurrentTurn turn, string before, OutgoingGate gate, ILiveWords live) : IProgress<IReadOnlyList<Passage>>
{
    private bool _isHeld;
    private int _shown;
    private string _last = "";

    /// <summary>What the finished answer names, so that it takes the place of what was shown; empty if nothing was.</summary>
    public string Id => turn.Stream;

    /// <summary>All supported sentences so far.</summary>
    public void Report(IReadOnlyList<Passage> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var allowed = LoadingRuleFilter.Allowed(new Found(value, true), turn.Picture);
        if (_isHeld || WrittenAnswer.Reworded(allowed.Passages) is not { } written || written.Text == _last)
            return;
        var text = before.Length > 0 ? $"{before}\n\n{written.Text}" : written.Text;
        var activity = ReplyWriter.ToActivity(new Reply(text, ReplyKind.Answer) { Citations = written.Citations });
        _isHeld = !gate.Allows(turn, activity);
        if (_isHeld)
            return;
        _last = written.Text;
        turn.Stream = (turn.Context.Activity.Id ?? "0") + ".live";
        StreamMark.Growing(activity, turn.Stream, ++_shown);
        live.Show(turn.Context.Activity, activity);
    }
}
