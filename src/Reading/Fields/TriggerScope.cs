using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Tells an activity that is named as the cure or as the aim from one that is named as the cause: "goes when I walk", "I want to lift again".</summary>
internal sealed class TriggerScope(Lexicon lexicon)
{
    private const int AimReach = 6;
    private const int EaseReach = 2;
    private const int JoinReach = 4;

    private static readonly HashSet<string> Ails = ["pain", "ache", "aches", "tingling", "needles", "numbness", "stiffness", "spasm", "twinge", "niggle"];

    private readonly int _hurts = lexicon.Concept("trigger.cue");
    private readonly int _painFree = lexicon.Concept("pain.none");
    private readonly int _eases = lexicon.Concept("trigger.cue-eases");
    private readonly int _easedBy = lexicon.Concept("cue.eased-by");
    private readonly int _easing = lexicon.Concept("cue.easing");
    private readonly int _goes = lexicon.Concept("cue.pain-goes");
    private readonly int _aim = lexicon.Concept("cue.trigger-aim");
    private readonly int _aimAfter = lexicon.Concept("cue.trigger-aim-after");

    /// <summary>The mention is of what eases the pain or of what is wished for, and of no cause.</summary>
    public bool IsNoCause(ReadMessage read, Span activity) => Eases(read, activity) || IsAim(read, activity);

    /// <summary>"Sitting and long drives": named in one breath with an activity that is blamed.</summary>
    public bool IsJoined(ReadMessage read, Span activity, Span blamed)
    {
        var (from, to) = activity.First < blamed.First ? (activity.Last + 1, blamed.First) : (blamed.Last + 1, activity.First);
        if (to < from || to - from > JoinReach || read.Message.SentenceOf[activity.First] != read.Message.SentenceOf[blamed.First])
            return false;

        var joined = false;
        for (var i = from; i < to; i++)
        {
            var word = read.Message[i].Word;
            joined |= word is "and" or "or" or "plus" or "also";
            if (Clause.IsTurn(word) || word is "not" or "no" or "then" or "so" || read.Has(_eases, i, i))
                return false;
        }

        return joined;
    }

    private bool Eases(ReadMessage read, Span activity)
    {
        var clause = Clause.Around(read.Message, activity.First);
        if (activity.First == clause.First + 1 && read.Message[clause.First].Word is "fine" or "ok" or "okay" or "grand")
            return true;

        foreach (var span in read.Matches[_goes])
        {
            if (span.First >= clause.First && EndsBefore(span, activity) && (span.First == clause.First || Ails.Contains(read.Message[span.First - 1].Word)))
                return true;
        }

        return read.Matches[_easedBy].Any(s => s.First >= clause.First && EndsBefore(s, activity) && read.Claims(s, ScopeKinds.Hypothetical))
            || (read.Matches[_easing].Any(s => s.First > activity.Last && s.First - activity.Last - 1 <= EaseReach && s.First <= clause.Last && read.Claims(s)) && !Hurts(read, new Span(clause.First, activity.First)));
    }

    private static bool EndsBefore(Span cue, Span activity) => cue.Last < activity.First && activity.First - cue.Last - 1 <= EaseReach;

    private bool IsAim(ReadMessage read, Span activity)
    {
        var clause = Clause.Around(read.Message, activity.First);
        if (Hurts(read, clause))
            return false;

        var before = Math.Max(clause.First, activity.First - AimReach);
        return read.Matches[_aim].Any(s => s.First >= before && s.First <= activity.First && read.Claims(s, ScopeKinds.Hypothetical))
            || read.Has(_aimAfter, activity.Last + 1, Math.Min(clause.Last, activity.Last + AimReach));
    }

    private bool Hurts(ReadMessage read, Span clause) =>
        read.Matches[_hurts].Any(s => s.First >= clause.First && s.First <= clause.Last && !read.Overlays(_painFree, s));
}
