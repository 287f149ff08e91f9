using BackPainBot.Domain.Inbox;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>
/// Hears whether care has ended, and corrects the trained answer by it: "cleared" that is denied, asked about, wished for, yet to come, or said
/// of somebody else or of a garage clears nobody.
/// </summary>
internal sealed class CareReader(Lexicon lexicon)
{
    // A longer message tells more of its doctors than one word does.
    private const int ShortWords = 60;
    private const int WishReach = 7;

    private static readonly HashSet<string> Negations = ["not", "never", "nobody", "none", "nor", "neither", "without"];

    // "Not happy that they discharged me", "nobody said what to do after they discharged me": the denial is of something else.
    private static readonly HashSet<string> DeniesElse =
    [
        "after", "since", "because", "now", "once", "what", "why", "how", "happy", "believe", "feel", "sure", "ready", "fair", "understand", "like", "thrilled", "convinced", "trust", "only", "just",
    ];

    private static readonly HashSet<string> AskingWords = ["is", "am", "are", "do", "does", "should", "can", "could", "will", "would", "who", "what", "when", "how", "where"];

    private static readonly HashSet<string> LeadIns = ["so", "and", "then", "or", "ok", "well", "what", "when", "how", "who", "where", "but"];

    private static readonly HashSet<string> Settled = ["after", "now", "since", "that", "because", "just", "having"];

    private readonly int _discharged = lexicon.Concept("care.discharged");
    private readonly int _none = lexicon.Concept("care.none");
    private readonly int _under = lexicon.Concept("care.under");
    private readonly int _otherClearing = lexicon.Concept("cue.other-clearing");
    private readonly int _coming = lexicon.Concept("cue.care-coming");
    private readonly int _wished = lexicon.Concept("cue.care-wished");
    private readonly int _named = lexicon.Concept("cue.care-named");
    private readonly Persons _persons = new(lexicon);

    private enum Saying
    {
        Plain,
        Coming,
        NotSaid,
        Elsewhere,
    }

    /// <summary>Where the person stands with their clinicians, given what the trained model made of the message.</summary>
    public CareStatus Read(ReadMessage read, CareStatus guessed)
    {
        if (_persons.IsForClient(read))
            return CareStatus.Unknown;

        var said = read.Matches[_discharged].Select(s => (Span: s, Saying: SayingOf(read, s))).ToList();
        var isNone = read.Claimed(_none).Any();
        // "He didn't clear me, he said see how you go": the plain word is denied, so the loose one says nothing.
        var isDenied = said.Exists(s => s.Saying == Saying.NotSaid && read.Overlays(_named, s.Span));
        if (said.Exists(s => s.Saying == Saying.Plain && (!isDenied || read.Overlays(_named, s.Span))))
            return isNone || read.Claimed(_under).Any() ? guessed : CareStatus.Discharged;

        if (guessed != CareStatus.Discharged || said.Count == 0 || read.Message.Count > ShortWords || said.Exists(s => s.Saying == Saying.Elsewhere))
            return guessed;

        return said.Exists(s => s.Saying == Saying.Coming) ? CareStatus.UnderCare : isNone ? CareStatus.None : CareStatus.Unknown;
    }

    private Saying SayingOf(ReadMessage read, Span span)
    {
        if (read.Overlays(_otherClearing, span) || _persons.IsOfAnother(read, span))
            return Saying.NotSaid;

        var clause = Clause.Around(read.Message, span.First);
        var isNamed = read.Overlays(_named, span);
        if (isNamed && IsDenied(read, clause, span))
            return Saying.NotSaid;

        if (IsAsked(read.Message, clause, span))
            return Saying.NotSaid;

        if (isNamed && read.Has(_coming, clause.First, clause.Last))
            return Saying.Coming;

        if (read.Has(_wished, Math.Max(clause.First, span.First - WishReach), span.First))
            return Saying.NotSaid;

        return read.Claims(span) ? Saying.Plain : Saying.Elsewhere;
    }

    // "Nobody told me I was cleared" reaches over the whole clause.
    private static bool IsDenied(ReadMessage read, Span clause, Span span)
    {
        var denied = false;
        for (var i = clause.First; i < span.First; i++)
        {
            var word = read.Message[i].Word;
            if (Negations.Contains(word) || (word == "no" && i + 1 < span.First && read.Message[i + 1].Word is "one" or "doctor" or "physio"))
                denied = true;
            else if (denied && DeniesElse.Contains(word))
                denied = false;
        }

        return denied;
    }

    // "Who clears you?", "when will I be cleared"; but "what now that I'm discharged?" tells.
    private static bool IsAsked(TokenisedMessage message, Span clause, Span span)
    {
        var asked = false;
        for (var i = clause.First; i < span.First; i++)
        {
            asked |= AskingWords.Contains(message[i].Word) && (i == clause.First || (i == clause.First + 1 && LeadIns.Contains(message[clause.First].Word)));
            if (Settled.Contains(message[i].Word))
                return false;
        }

        return asked;
    }
}
