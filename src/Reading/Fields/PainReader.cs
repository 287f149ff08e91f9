using BackPainBot.Domain.Pain;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>
/// Hears what is plainly said of pain now, and corrects the trained answer by it. "No pain" is believed where it is said plainly and of
/// the writer; where it is wished for, asked about, denied, or only true of a part or until something is done, it opens nothing.
/// </summary>
internal sealed class PainReader(Lexicon lexicon)
{
    // A wish governs what it wishes for from further away than a limit stands behind what it limits.
    private const int WishReach = 12;

    // A longer message has more to say about its pain than that there is none.
    private const int ShortWords = 30;
    private const int MiddlingWords = 60;

    private static readonly HashSet<string> Parts = ["leg", "legs", "foot", "hip", "knee", "neck", "arm", "shoulder", "nerve", "sciatic", "sharp", "shooting", "stabbing", "with"];

    private const int LimitReach = 3;
    private const int ExceptionReach = 6;
    private const int NowThatReach = 5;

    private readonly int _less = lexicon.Concept("pain.less");
    private readonly int _none = lexicon.Concept("pain.none");
    private readonly int _word = lexicon.Concept("pain.word");
    private readonly int _past = lexicon.Concept("pain.past");
    private readonly int _absent = lexicon.Concept("cue.pain-absent");
    private readonly int _absentLong = lexicon.Concept("cue.pain-absent-long");
    private readonly int _absentNow = lexicon.Concept("cue.pain-absent-now");
    private readonly int _notAbsent = lexicon.Concept("cue.pain-not-absent");
    private readonly int _again = lexicon.Concept("cue.pain-again");
    private readonly int _notAgain = lexicon.Concept("cue.pain-not-again");
    private readonly int _present = lexicon.Concept("cue.pain-present");
    private readonly int _wished = lexicon.Concept("cue.pain-wished");
    private readonly int _unsaid = lexicon.Concept("cue.pain-unsaid");
    private readonly int _limited = lexicon.Concept("cue.pain-limited");
    private readonly int _excepted = lexicon.Concept("cue.pain-excepted");
    private readonly Persons _persons = new(lexicon);
    private readonly PainScoreReader _score = new(lexicon);

    private static readonly HashSet<string> Partly = ["mostly", "almost", "nearly", "largely", "practically", "virtually", "partly"];

    private enum Saying
    {
        Plain,
        Limited,
        Excepted,
        NotSaid,
    }

    /// <summary>Whether it hurts now, given what the trained model made of the message.</summary>
    public PainNow Read(ReadMessage read, PainNow guessed)
    {
        if (_persons.IsForClient(read))
            return PainNow.Unknown;

        if (read.Matches.Any(_less))
            return PainNow.Yes;

        var gone = Gone(read);
        var hurts = Hurts(read);
        var plain = gone.Where(g => g.Saying == Saying.Plain).Select(g => g.Span).ToList();
        var lastGone = gone.Select(g => g.Span.Last).DefaultIfEmpty(-1).Max();
        if (read.Matches[_again].Any(s => s.First > lastGone && read.Claims(s) && SayingOf(read, s) is Saying.Plain && !read.Overlays(_notAgain, s)))
            return PainNow.Yes;

        if (IsPlainlyGone(read, plain, hurts) || IsLongGone(read, plain, hurts))
            return PainNow.No;

        // "Pain free seven weeks. Sore low left since yesterday": what is told last is so now.
        if (gone.Count > 0 && hurts.Exists(hurt => hurt.First > lastGone && TellsSince(read, hurt)))
            return PainNow.Yes;

        if (guessed != PainNow.No)
            return guessed == PainNow.Unknown && hurts.Count == 0 && read.Matches.Any(_present) ? PainNow.Yes : guessed;

        // Nobody says that it is over, and somebody that it hurts: "Scan clean, doctor shrugged, still hurts."
        if (gone.Count == 0 && hurts.Count > 0)
            return PainNow.Yes;

        // "Every time it feels good", "my wife's back is fine": the words are there, and say nothing of the writer now.
        if (gone.Count == 0 && (read.Matches.Any(_none) || read.Matches.Any(_absent)))
            return PainNow.Unknown;

        if (plain.Count > 0 || gone.Count == 0)
            return PainNow.No;

        return hurts.Count > 0 || gone.Any(g => g.Saying == Saying.Excepted) ? PainNow.Yes : PainNow.Unknown;
    }

    // Said to have begun: a pain word alone may stand in a wish or a question about later.
    private static bool TellsSince(ReadMessage read, Span hurt)
    {
        var (_, last) = read.Message.Sentence(read.Message.SentenceOf[hurt.First]);
        for (var i = hurt.Last + 1; i <= last; i++)
        {
            if (read.Message[i].Word is "since" or "yesterday" or "today" or "now" or "again" or "tonight" or "new")
                return true;
        }

        return false;
    }

    // Pain that is spoken of beside it takes the plainest words about now, said last.
    private bool IsPlainlyGone(ReadMessage read, List<Span> plain, List<Span> hurts)
    {
        var strict = plain.Where(s => read.Overlays(_absent, s) && !IsOfPart(read.Message, s)).ToList();
        if (strict.Count == 0 || read.Message.Count > MiddlingWords || (_score.Read(read) is { Score: > 0 } score && score.Span.First > strict[^1].First))
            return false;

        return hurts.Count == 0 ? read.Message.Count <= ShortWords : strict[^1].First > hurts[^1].Last && read.Overlays(_absentNow, strict[^1]);
    }

    // "The doctor's done with me ... not a twinge since Easter": said with how long, in a message where nothing is said to hurt.
    private bool IsLongGone(ReadMessage read, List<Span> plain, List<Span> hurts) =>
        hurts.Count == 0 && _score.Read(read) is not { Score: > 0 } && plain.Exists(span => read.Overlays(_absentLong, span) && !IsOfPart(read.Message, span));

    private List<(Span Span, Saying Saying)> Gone(ReadMessage read)
    {
        var gone = new List<(Span, Saying)>();
        foreach (var span in read.Matches[_none].Concat(read.Matches[_absent]).Concat(read.Matches[_absentLong]).OrderBy(s => s.First))
        {
            if (!read.Overlays(_notAbsent, span) && !_persons.IsOfAnother(read, span) && !read.Scopes.Told[span.First])
                gone.Add((span, SayingOf(read, span)));
        }

        return gone;
    }

    private Saying SayingOf(ReadMessage read, Span span)
    {
        var (clauseFirst, clauseLast) = Clause.Around(read.Message, span.First);
        if (IsDenied(read, clauseFirst, span.First) || IsPartial(read.Message, span) || EndsJustBefore(read, _unsaid, span))
            return Saying.Excepted;

        // "Can I play now that it doesn't hurt": what comes after "now that" is so.
        if (!FollowsNowThat(read.Message, clauseFirst, span.First) && (read.Scopes.Supposed[span.First] || read.Has(_wished, Math.Max(clauseFirst, span.First - WishReach), span.First - 1)))
            return Saying.NotSaid;

        var (_, sentenceLast) = read.Message.Sentence(read.Message.SentenceOf[span.First]);
        if (read.Has(_excepted, span.First, Math.Min(Math.Min(clauseLast + 1, sentenceLast), span.Last + ExceptionReach)) || TurnsToPain(read, span, sentenceLast))
            return Saying.Excepted;

        var limited = read.Has(_limited, span.First + 1, Math.Min(clauseLast, span.Last + LimitReach)) && !SaysNow(read.Message, span.Last + 1, clauseLast);
        return limited || WasThen(read.Message, span) ? Saying.Limited : Saying.Plain;
    }

    private static bool FollowsNowThat(TokenisedMessage message, int clauseFirst, int word)
    {
        for (var i = word - 1; i > clauseFirst && i >= word - NowThatReach; i--)
        {
            if (message[i].Word == "that" && message[i - 1].Word == "now")
                return true;
        }

        return false;
    }

    // "No it doesn't hurt!" answers before it tells.
    private static bool IsDenied(ReadMessage read, int clauseFirst, int word)
    {
        var by = read.Scopes.DeniedBy[word];
        return by >= clauseFirst && by < word && !(by == clauseFirst && read.Message[by].Word is "no" or "nope" or "nah");
    }

    // "The pain's mostly gone."
    private static bool IsPartial(TokenisedMessage message, Span span)
    {
        for (var i = Math.Max(0, span.First - 1); i <= span.Last; i++)
        {
            if (Partly.Contains(message[i].Word))
                return true;
        }

        return false;
    }

    private static bool EndsJustBefore(ReadMessage read, int concept, Span span) =>
        read.Matches[concept].Any(s => s.Last < span.First && span.First - s.Last <= 2);

    // "No pain, just stiff", "no pain but it aches by the evening".
    private bool TurnsToPain(ReadMessage read, Span span, int sentenceLast)
    {
        for (var i = span.Last + 1; i <= Math.Min(sentenceLast, span.Last + ExceptionReach); i++)
        {
            if (read.Message[i].Word is "but" or "just" or "only" or "though")
                return Hurts(read).Any(h => h.First > i && h.First <= sentenceLast);
        }

        return false;
    }

    // "It doesn't hurt when I squat any more."
    private static bool SaysNow(TokenisedMessage message, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (message[i].Word is "more" or "anymore" or "now" or "longer")
                return true;
        }

        return false;
    }

    // "My leg pain has gone", "I can reach the bathroom with no pain": the back may hurt all the same.
    private static bool IsOfPart(TokenisedMessage message, Span span) =>
        Parts.Contains(message[span.First].Word) || (span.First > 0 && Parts.Contains(message[span.First - 1].Word));

    // "Didn't hurt" is read as "do not hurt", so that a symptom has one form.
    private static bool WasThen(TokenisedMessage message, Span span) =>
        message[span.First].Word == "do" && message.Original.AsSpan(message[span.First].Start).StartsWith("did", StringComparison.OrdinalIgnoreCase);

    private List<Span> Hurts(ReadMessage read)
    {
        var hurts = new List<Span>();
        foreach (var span in read.Matches[_word])
        {
            if (read.Claims(span, ScopeKinds.Idiom) && !read.Overlays(_none, span) && !read.Overlays(_absent, span) && !IsOver(read, span) && !_persons.IsOfAnother(read, span))
                hurts.Add(span);
        }

        return hurts;
    }

    // "Was in agony", "used to hurt", "it hurt for years": the sore time that is over.
    private bool IsOver(ReadMessage read, Span span)
    {
        if (read.Overlays(_past, span))
            return true;

        var (first, _) = Clause.Around(read.Message, span.First);
        for (var i = Math.Max(first, span.First - 4); i < span.First; i++)
        {
            if (read.Message[i].Word is "was" or "were" or "had" or "used")
                return true;
        }

        return false;
    }
}
