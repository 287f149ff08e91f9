using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Thanks, hello, ok and the like; each command of <c>dialogs/small-talk.yaml</c> is answered by what is said under the same id.</summary>
public sealed class SmallTalk(CommandMatcher commands, Speaker speaker, Greeter greeter, Offers offers)
{
    public const string Stem = "small-talk";

    private const string Hello = "hello";
    private const string FeelingLow = "feeling-low";
    private const string GoodNews = "good-news";
    private const string SoLong = "so-long";

    private const int LongestParting = 10;

    private const int LongestThanks = 8;

    private static readonly Regex AllOfThem = new(@"\b(?:none|no) (?:of|to) (?:those|these|them|that|all|any)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Enough = new(@"\bthat'?s (?:it|all|everything|the lot)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Painless = new(@"\b(?:no (?:back )?pain|pain[- ]free|without (?:any )?pain|doesn'?t hurt (?:any ?more|at all)|all better|back to normal|much better|so much better)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Grateful = new(@"\b(?:thanks|thank you|thankyou|cheers|grateful|to let you know|wanted to say|wanted to tell you)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Thanking = new(@"^\W*(?:(?:oh|ok|ah|right|well|great|good|lovely|brilliant|no)\b[\s,]*)*(?:thank you|thanks|thankyou|cheers|ta|bless you|that'?s (?:very |really |so )?kind|how kind)\b", RegexOptions.IgnoreCase);

    /// <summary>More than so many words before what is asked on tell something.</summary>
    private const int LongestOpening = 6;

    private static readonly Regex Thankful = new(@"\b(?:thanks|thank you|cheers|ta|much obliged)(?: (?:a (?:million|lot|bunch|ton)|so much|very much|again|mate|pal|love|cobber|then|for (?:that|the|your|all|this|everything)\b.{0,40}|now))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex ThankedFirst = new(@"^\W*(?:(?:no worries|ok|okay|right|lovely|great|fair enough|grand|good|brilliant|ah|oh|well|that'?s|that is|that was|this is|you(?:'ve| have) been|really|very|so|such a|a|all|helpful|useful|kind|perfect|wonderful|super|nice|clear|big|many)\b[\s,.!]*)*(?:thanks|thank you|cheers)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Leaving = new(@"\b(?:bye(?: ?bye)?|goodbye|good bye|cheerio|see (?:you|ya)|so long|tara|over and out|that'?s me (?:sorted|done|set|all set|happy|off)(?: for (?:tonight|today|now|the (?:day|night)))?|(?:i'?m|im|all) sorted(?: for)?(?: now| tonight| today)?)(?: (?:then|now|for now|mate|love))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Plans = new(@"\b(?:i'?ll|i will|i'?m going to|i'?m gonna|will (?:do|try|ask|ring|leave)|that helps|was good|good idea)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Unhappy = new(@"\b(?:but|though|however|no thanks|thanks for nothing|useless|not (?:what|helpful|an answer)|didn'?t|doesn'?t help|never)\b", RegexOptions.IgnoreCase);

    // "Thanks. One more, does wine make it worse": asked without its mark.
    private static readonly Regex AsksOn = new(@"\b(?:one (?:more|last|other)|another|quick|last) (?:thing|question|q)\b|\bone more\b|[,.;!]\s*(?:and |but |so |also )*(?:does|do|can|could|should|is|are|will|would|how|why|which) (?:i|it|you|my|the|there|that|this|a|an|\w+ (?:make|help|hurt|do|work|good|bad|ok|okay|safe))\b", RegexOptions.IgnoreCase);

    private static readonly Regex NoHelp = new(@"\b(?:doesn'?t|does not|didn'?t|did not|not) (?:really |actually |much )?help\b|\bno (?:use|help)\b|\buseless\b", RegexOptions.IgnoreCase);

    private const int LongestGratitude = 28;

    // These end in one easy question.
    private static readonly string[] Easy = [FeelingLow, SoLong, "all-of-it"];

    private static readonly string[] Partings = ["bye", "helped", "thanks"];

    private static readonly string[] Answered = ["thanks", "bye", "ok", "no", "yes", "who", "sorry", "helped", "not-helped", "feedback", FeelingLow, SoLong, "all-of-it", GoodNews, "lost"];

    // "15 years", "nearly 3 years now": how long it has been, and nothing else.
    private static readonly Regex LongTime = new(@"^\W*(?:(?:about|for|over|nearly|almost|like|oh|roughly|been|since|more than|a good|at least|must be)\s+)*(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|several|a few|a couple of)\s+(?:long )?(?:years|yrs|months|decades)(?:\s+(?:now|already|ago|and counting|on and off|or so|at least|of it|of this))*\W*$", RegexOptions.IgnoreCase);

    public static ScriptContract Contract { get; } = new(Stem, [], Answered, ["thing"]);

    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count == 0 && ThankedFirst.IsMatch(turn.Text) && AsksOn.Match(turn.Text) is { Success: true } on && PlainWords.Split(PlainWords.Of(turn.Text[..on.Index])).Length <= LongestOpening)
        {
            turn.GoOnWith(turn.Text[on.Index..].Trim(' ', ',', ';', '.', '!', '?') + "?");
            return false;
        }

        var said = commands.Find(Stem, turn.Text, slips: !LongTime.IsMatch(turn.Text)) ?? (TellsGoodNews(turn) ? GoodNews : null) ?? (EndsInBye(turn) ? "bye" : null) ?? (LongTime.IsMatch(turn.Text) ? SoLong : IsOnlyThanks(turn) || EndsInThanks(turn) ? "thanks" : null) ?? (commands.Hear(Stem, turn.Text) == "feedback" ? "feedback" : null) ?? (Questions.Looks(turn.Text) || MessageParts.Sentences(turn.Text).Any(Questions.Looks) ? null : commands.Hear(Stem, turn.Text) ?? Among(turn));
        if (said is "thanks" or "helped" && NoHelp.IsMatch(turn.Text))
            said = "not-helped";
        // What was said last is there to be said again; else "what?" is a question like any other.
        if (said == "lost")
            return false;
        // "Back's gone again, 8 out of 10, so fed up": what is told comes first, and is met with a warm word there.
        if (said is null || (said == FeelingLow && TellsMore(turn)))
            return false;
        if (said == "no" && await DenySignsAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        if (said == Hello)
        {
            await greeter.WelcomeAsync(turn, cancellationToken).ConfigureAwait(false);
            return true;
        }

        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        if (said is "helped" or "not-helped")
            Feedback.Note(turn, said == "helped");
        if (Easy.Contains(said))
            turn.Talk(talk => talk with { Listens = true });
        if (said is "not-helped" or "feedback")
            turn.Next = "feedback";
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, Stem, said), ReplyKind.Answer) { Buttons = said is "bye" or "not-helped" or "feedback" ? [] : offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    // "None of those", under the list of signs that an answer gave: heard as what it is.
    private async Task<bool> DenySignsAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (!AllOfThem.IsMatch(turn.Text) || turn.Memory.SafetyCheck.Signs.Length > 0 || turn.Memory.Safety.Flags.Count > 0 || !(Speaker.Used(turn, DirectAnswers.Stem, DirectAnswers.Signs) || Speaker.Used(turn, AnswerWords.Stem, AnswerWords.Signs)))
            return false;
        turn.Memory = turn.Memory with { SafetyCheck = turn.Memory.SafetyCheck with { Signs = "none" }, Journey = turn.Memory.Journey with { SafetyCheckedAt = turn.Now } };
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, OfferWords.Stem, OfferWords.SignsDenied), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private bool TellsMore(CurrentTurn turn) =>
        commands.Find(Stem, turn.Text) is null && (turn.Reading.PainScore is not null || ScoreTalk.Find(turn.Text) is not null || turn.Reading.Triggers.Count > 0 || offers.Chosen(turn.Text) is not null);

    // "No back pain for six weeks now! Just wanted to say thanks": told, thanked for, and nothing asked.
    private static bool TellsGoodNews(CurrentTurn turn) =>
        Painless.IsMatch(turn.Text) && Grateful.IsMatch(turn.Text) && turn.Reading.RedFlags.Count == 0 && !Questions.Looks(turn.Text) && !MessageParts.Sentences(turn.Text).Any(Questions.Looks);

    // "Never mind. Thanks, bye": whatever stands before it, they are leaving.
    internal static bool EndsInBye(CurrentTurn turn) =>
        Leaving.IsMatch(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestGratitude && turn.Reading.RedFlags.Count == 0
        && !turn.Text.Contains('?', StringComparison.Ordinal) && !MessageParts.Sentences(turn.Text).Any(Questions.Looks);

    // "Thank you, that's kind": thanks in whatever words, and nothing about a back.
    internal static bool IsOnlyThanks(CurrentTurn turn) =>
        Thanking.IsMatch(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestThanks && !Questions.Looks(turn.Text) && !MessageParts.Sentences(turn.Text).Any(Questions.Looks) && turn.Reading.RedFlags.Count == 0 && turn.Reading.Triggers.Count == 0 && ScoreTalk.Find(turn.Text) is null && !PlainWords.Split(PlainWords.Of(turn.Text)).Any(word => word is "but" or "no" or "not" or "nothing");

    // "Mornings are easy then, I'll ask my GP. Thank you": what they make of it, and nothing asked.
    private static bool EndsInThanks(CurrentTurn turn)
    {
        if (turn.Memory.Talk.LastAsk.Length == 0 || !(Thankful.IsMatch(turn.Text) || ThankedFirst.IsMatch(turn.Text)) || Unhappy.IsMatch(turn.Text))
            return false;
        var tells = turn.Reading.Triggers.Count > 0 || turn.Reading.PainScore is not null || ScoreTalk.Find(turn.Text) is not null;
        return PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestGratitude && turn.Reading.RedFlags.Count == 0 && (!tells || Plans.IsMatch(turn.Text))
            && !turn.Text.Contains('?', StringComparison.Ordinal) && !MessageParts.Sentences(turn.Text).Any(Questions.Looks);
    }

    // "Right. Cheers", "you're funnier than my physio. Bye": a short message of which one part is leave or thanks, and no part tells of a back.
    private string? Among(CurrentTurn turn)
    {
        // "Surgeon cleared me for normal activities, that's it" tells how far it goes, and is no goodbye.
        if (PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestParting || turn.Said.Mentions(turn.Text, "cleared") || turn.Said.Mentions(turn.Text, "discharged") || turn.Reading.Triggers.Count > 0 || turn.Reading.PainScore is not null || ScoreTalk.Find(turn.Text) is not null)
            return null;
        // "Ok ta. Ibuprofen or paracetamol?": thanks in front of what is asked.
        if (AskedThings.IsChoice(turn.Text))
            return null;
        var parts = MessageParts.Of(turn.Text).Select(part => commands.Find(Stem, part, slips: false)).ToList();
        // "He said normal activity, that's it": that is all he said.
        if (parts.Count < 2 || (parts.Contains(null) && parts.Contains("bye") && Enough.IsMatch(turn.Text)))
            return null;
        return Array.Find(Partings, parts.Contains) ?? (parts.TrueForAll(part => part is not null) ? parts[^1] : null);
    }
}
