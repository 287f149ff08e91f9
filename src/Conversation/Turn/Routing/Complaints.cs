using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"That's not what I asked": the question before is looked at again with other sources, or honestly left for a doctor.</summary>
public sealed class Complaints(AnswerService answers, Speaker speaker)
{
    /// <summary>Offered after a look that found nothing: the question goes on the list for the doctor.</summary>
    public const string PutOnList = "put-on-list";

    /// <summary>A longer message says itself what it is about.</summary>
    private const int Longest = 12;

    /// <summary>One that says what was meant may be longer.</summary>
    private const int LongestAgain = 40;

    private const int MostTried = 8;

    /// <summary>After so many answers that were none, another would not be one either.</summary>
    private const int MostAnswers = 2;

    private static readonly Regex Complaining = new(@"\b(?:(?:that|this|it|which|you)(?:'?s)?\s+(?:really |still |just |even )*(?:does|do|did|has|have|is|was)?(?:n'?t| not|nt)?\s*(?:really |even |actually )*(?:not )?(?:answer(?:ed|ing)?\b(?: (?:it|that|me|my question|the question|what i asked))?)|(?:not|isn'?t|wasn'?t|nothing to do with) (?:really |quite |at all )?what i(?:'m| am| was| have|'ve)? (?:ask(?:ed|ing)|mean(?:t)?|want(?:ed)?(?: to know)?|said)|you(?:'ve| have)? (?:answered|told me|gave me|given me|are answering|talked about) (?:something else|something different|(?:a |an |the )?(?:different|other|another|wrong) (?:question|thing|answer|page))|(?:didn'?t|did not|haven'?t|never|not) answer(?:ed)? (?:it|me|my question|the question|what i asked)|that'?s (?:a |the )?(?:different|another|wrong|other) (?:question|thing|answer|page)|wrong (?:question|answer|page)|that'?s not (?:an answer|my question|it)|you(?:'ve| have)? misunderstood|i asked something else|answer (?:my|the) (?:actual |real )?question|i (?:did not|didn'?t|never|wasn'?t) ask(?:ed|ing)? (?:about|for|you|that|this)|(?:this|that|it)(?:'?s| is) (?:for|about) (?:the |an? )?\w+,? (?:not|and i)|no,? i mean(?:t)?|(?<=^|[.,!?] ?)i meant (?!to\b|that i\b|it\b)|what(?:'?s| has| have)? (?:a |an |the )?[\w' -]{2,30}? got to do with (?:it|this|that|my question)|you (?:missed|forgot|skipped|left out) (?:my|the)\b)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Praise = new(@"\b(?:that|this|it|you) (?:really |just |finally )?(?:answers|answered) (?:it|that|my question|the question|what i asked)\b", RegexOptions.IgnoreCase);

    // "I asked about swimming, not walking": what they did ask follows.
    private static readonly Regex Meant = new(@"\bi (?:asked?|meant?|was asking|am asking|wanted to know|want to know)(?: you)?\s+(?<what>(?:about|whether|if|how|when|why|what|can|which)\b.{3,100})$", RegexOptions.IgnoreCase);

    private static readonly Regex MeantThing = new(@"\bi meant (?!to\b|that\b|it\b|this\b|what\b|i\b)(?<what>[\w' ,-]{3,60}?)(?: (?:lol|haha|obviously|sorry|please|actually|of course))*[.!]*$", RegexOptions.IgnoreCase);

    /// <summary>Whether a message says that what was said is no answer to what was asked.</summary>
    public static bool IsOne(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Card.Count == 0 && turn.Memory.Talk is { LastQuestion.Length: > 0 } && Complaining.IsMatch(turn.Text) && !Praise.IsMatch(turn.Text)
            && (PlainWords.Split(PlainWords.Of(turn.Text)).Length <= Longest || (PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestAgain && OtherWords(turn.Text).Length > 0));
    }

    /// <summary>Whether it also says what was meant.</summary>
    public static bool SaysWhatWasMeant(CurrentTurn turn) => IsOne(turn) && OtherWords(turn.Text).Length > 0;

    /// <summary>What the complaint asks in other words, or empty.</summary>
    public static string OtherWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Meant.Match(text) is { Success: true } meant)
            return (meant.Groups["what"].Value.StartsWith("about", StringComparison.OrdinalIgnoreCase) ? "what " : "") + meant.Groups["what"].Value.TrimEnd('.', '!', '?') + "?";
        // "What's a trailer got to do with it, I meant jumping in netball": the thing that was meant.
        if (MeantThing.Match(text) is { Success: true } thing)
            return $"what about {thing.Groups["what"].Value.Trim()}?";
        return string.Join(" ", MessageParts.Sentences(text).Where(sentence => Questions.Looks(sentence) && !Complaining.IsMatch(sentence)));
    }

    /// <summary>The other answer, or that there is none.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="mayOffer">Whether a question may follow: not where another one is open.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<Reply> AgainAsync(CurrentTurn turn, bool mayOffer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        Feedback.Note(turn, helped: false);
        turn.Talk(talk => talk with { Tried = [.. talk.LastShown.Concat(talk.Tried).Distinct().Take(MostTried)] });
        var question = turn.Memory.Talk.LastQuestion;
        Refusal.Note(turn, question);
        if (await OtherAsync(turn, question, cancellationToken).ConfigureAwait(false) is not { } other)
            return Nothing(turn, question, mayOffer);
        turn.Talk(talk => talk with { LastShown = [other.Name], LastCited = [other.Cited.Topic] });
        var said = WrittenAnswer.Of([other]);
        return new Reply(AskReply.Joined(speaker.Words(turn, AnswerWords.Stem, AnswerWords.Again), said.Text), ReplyKind.Answer) { Citations = said.Citations };
    }

    /// <summary>Puts the question on the list for the doctor.</summary>
    public async Task PutOnListAsync(CurrentTurn turn, IReadOnlyList<string> buttons, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var visit = ListEdit.Apply(turn.Memory.Visit, "add: " + turn.Memory.Talk.LastQuestion, speaker.Words(turn, "doctor-visit", "own-with-numbers"), new ListFinder(_ => ""), ListWords.Of(speaker.Book));
        turn.Memory = turn.Memory with { Visit = visit with { Settled = turn.Memory.Visit.Settled } };
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, AnswerWords.Stem, AnswerWords.OnList), ReplyKind.Answer) { Buttons = buttons }, cancellationToken).ConfigureAwait(false);
    }

    // A second answer has to be about the same things, and to a question of one word as good as written for it: "is ice good?" asks nothing of icy paths. A page has to name them.
    private async Task<Passage?> OtherAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        var tried = turn.Memory.Talk.Tried;
        if (tried.Count > MostAnswers)
            return null;
        var near = await answers.StraightAllAsync(turn, question, AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
        if (near.FirstOrDefault(passage => !tried.Contains(passage.Name) && IsAbout(question, passage.Question) && (AskedThings.Telling(question) > 1 || passage.Fit >= AnswerFit.Certain)) is { } straight)
            return straight;
        var found = PageGuard.Of(turn, await answers.SearchAsync(turn, question, cancellationToken).ConfigureAwait(false));
        return found.IsConfident ? found.Passages.FirstOrDefault(passage => !tried.Contains(passage.Name) && IsAbout(question, $"{passage.Cited.Title} {passage.Cited.Heading}"))?.Brief(question) : null;
    }

    // One word in common is too little for a second answer, unless it is the only one.
    private static bool IsAbout(string question, string name) => AskedThings.Shared(question, name) * 2 >= AskedThings.Telling(question) && AskedThings.Shares(question, name);

    private Reply Nothing(CurrentTurn turn, string question, bool mayOffer)
    {
        if (mayOffer)
            turn.Talk(talk => talk with { Offered = PutOnList });
        return new Reply(speaker.Words(turn, AnswerWords.Stem, mayOffer ? AnswerWords.NoPage : AnswerWords.NoPageOpen, ("thing", PlainText.Clean(question, 90))), ReplyKind.Answer);
    }
}
