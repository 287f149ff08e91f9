using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Whose back a message is about, when somebody writes for a relative or a friend.</summary>
public static class Relatives
{
    private static readonly Regex TheirBack = new(@"\b(?:her|his|their|mums|moms|dads|mothers|fathers|wifes|husbands|partners|nans|grans|sons|daughters|friends) (?:(?:own|lower|poor|bad|whole|right|left) )?(?:back|pain|spine|legs?|hips?|sciatica|disc|scan|operation)\b");

    // "My wife's back" names the wife.
    private static readonly Regex Owner = new(@"\b(my (?:\w+ in )?[a-z]{3,})s(?= (?:\w+ )?(?:back|pain|spine|legs?|hips?|sciatica|disc|scan|flares?|flare up|recovery|condition|injury|operation|physio|surgeon|doctor)\b)");

    private static readonly Regex ForThemOutright = new(@"\b(?:asking|ask|writing|here|its|this is|it is) (?:on behalf of|for) my\b");

    // "My wife says I should rest", "I felt something go, down my right leg": whoever else is in the story, it is the writer's back.
    private static readonly Regex OwnPart = new(@"\b(?:says?|said|saying|thinks?|thought|reckons?|wants?|tells?|told|telling|nags?|asks?|makes?|made|begs?|insists?|worries|keeps on at|convinced) (?:that |if )?(?:i|me|im|ive|ill)\b|\b(?:she|he|they) (?:says?|thinks?|reckons?) (?!(?:she|he|her|his|they|theyre|shes|hes|it|its)\b)\w|\b(?:my|our) (?:(?:own|right|left|lower|upper|bad) )?(?:leg|legs|calf|hip|knee|foot|buttock|disc|scan|mri|pain|spine|back|sciatica)\b|\bi (?:felt (?:something|it|my)|hurt|ache|did my|put my|pulled|tweaked|have (?:pain|sciatica|back)|had (?:physio|an mri|a scan)|did (?:\w+ )?(?:weeks|months) of physio|cant (?:sit|stand|bend|walk|lift|straighten))\b");

    private static readonly Regex Company = new(@"\b(?:with|lift|lifting|carry|carrying|push|pushing|chase|chasing|play(?:ing)? with|kick(?:ing)? (?:a )?ball (?:about )?with|dance with|dancing with|tell|telling|ask|asking|thank|thanking|let|show|showing|meet|drive|driving|pick up|picking up|beside|against|at|to|past) (?:my|our) (?:\w+ )?\w+\b|\b(?:my|our) (?:\w+ ){0,2}\w+s (?:wardrobe|sofa|settee|bed|mattress|piano|furniture|boxes|fridge|freezer|table|shed|shopping|suitcases?|stuff|things|place|fence|dance|school|show|wedding|party|race|match|game|birthday|graduation|play|flat|house|garden|patio|car|pram|buggy|bike|holiday)\b", RegexOptions.IgnoreCase);
    private static readonly Regex TheirTrouble = new(@"\b(?:she|he|shes|hes|they|theyre)\b|\b(?:her|his|their) (?:\w+ )?(?:back|pain|disc|sciatica|physio|gp|doctor|surgeon|operation)\b|\b(?:for|on behalf of) my\b", RegexOptions.IgnoreCase);
    private static readonly Regex Clients = new(@"\b(?:my|our|a|one of my) (?:\w+ )?(?:clients?|athletes?|lifters?|gym members?|trainees?|players?)\b", RegexOptions.IgnoreCase);
    // "How do I help her up without setting myself off?": hers is the chair, and the back the writer's.
    private static readonly Regex OwnTrouble = new(@"\b(?:setting myself off|set myself off|hurt(?:ing)? myself|without (?:hurting|wrecking|doing) (?:myself|my back|mine)|doctors? (?:is )?happy with me|(?:gp|doctor|doc|physio|consultant) (?:has |have |had )?(?:cleared|examined|checked|seen|told|signed|discharged|says to|told) me|sore for me|i ache|im sore|im stiff|i get (?:sore|stiff|an ache|twinges))\b");
    // "My wife says the leg is numb. How do I get my wife down the stairs?"
    private static readonly Regex DoneForThem = new(@"\b(?:help|get|lift|move|carry|bring|take|for|about|with|tell) (?:my \w+|mum|mom|dad|gran|nan|her|him|them)\b", RegexOptions.IgnoreCase);
    private static readonly Regex BareClient = new(@"(?:^|[.!?,;:]\s+)(?:new |old |one )?(?:clients?|athletes?|lifters?|trainees?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Advice = new(@"\b(?:my|our|a|one of my) (?:[\w-]+ ){0,4}?[\w-]+(?: \([^)]{1,30}\))?,? (?:also |just |always |still |has |had |have |keeps? )?(?:says?|said|swears?|reckons?|thinks?|insists?|recommends?|recommended|suggests?|suggested|tells?|told|lent|gave|given|bought|sent|raves?|nags?|saying)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OwnBack = new(@"\b(?:ive|i have|i had|ive had|ive got|i have got) (?:a |this |my |an |got )*(?:\w+ )?(?:disc|back|sciatica|hernia\w*|pain|ache)\b|\bmy own (?:\w+ )?(?:back|leg|disc|pain)\b");

    // "My mate was back in three weeks, so": held up beside the writer's own back.
    private static readonly Regex Compared = new(@"\bmy (?:\w+ )?(?:mate|mates|friend|friends|buddy|brother|sister|cousin|colleague|neighbour|coach) had (?:the |exactly the )?same\b|\bmy (?:\w+ )?(?:mate|mates|friend|friends|buddy|cousin|colleague|neighbour) (?:got|had|has|needed|wanted|was given) (?:one|it|that)\b|\bnot (?:asking|talking) about (?:\w+ ){0,3}my \w+\b|\bmy (?:\w+ )?(?:mate|mates|friend|friends|buddy|brother|sister|cousin|colleague|neighbour|coach|training partner|gym partner) (?:was|were|is|got|went|came|did|does|had|has|managed|started|lifts?|trains?|runs?|ran|played?|recovered|healed)\b[^.?!]{0,30}\b(?:back (?:in|at|to|on|within|after|under|lifting|running|playing|training|by)|(?:in|within|after) (?:\w+ )?(?:days?|weeks?|months?)|the same|fine|faster|quicker|no problem|through it|with (?:a|the same))\b");

    // "My dad", "one of my lads".
    private static readonly Regex OneOf = new(@"^(?<lead>one of )?(?:my|our) ");

    /// <summary>Whom a coach writes for.</summary>
    public const string Client = "your client";

    private static readonly (string Family, string Pronoun)[] Kinds = [("relative-she", "her"), ("relative-he", "him"), ("relative-they", "them")];

    private static readonly HashSet<string> Third = ["she", "shes", "he", "hes", "her", "his", "him", "they", "theyre", "their", "them", "herself", "himself"];

    private static readonly HashSet<string> Oneself = ["i", "im", "ive", "ill", "id", "me", "myself"];

    // "My uncle had a slipped disc", "my sister has one": told beside one's own.
    private static readonly Regex HeldUp = new(@"\bmy (?:\w+ )?\w+ (?:had|has one|got one|is ill|was ill|is sick|swears by|uses|wears|wore)\b");

    // "Will I end up in a wheelchair? My brother did."
    private static readonly Regex AsTheyDid = new(@"\b(?:will|shall|am|can|could|should|might|would|do) i\b[^.!?]{0,80}[?.!,;-]+\s*(?:because |as |only |just )?(?:like )?my (?:\w+ )?\w+ (?:did|ended up|needed one|had one|was the same)\b[^?]*$", RegexOptions.IgnoreCase);

    private static readonly Regex AskedOfThem = new(@"\b(?:can|may|should|could|will|would|does|is) (?:he|she|they)\b");

    private const int MostOfOneself = 4;
    private const int FewestOfOneself = 3;
    private const int MostOfThem = 1;

    private static readonly HashSet<string> Telling = ["has", "is", "hurt", "hurts", "fell", "was", "had", "cant", "keeps", "back", "aged", "who", "hasnt", "got", "lives", "wants", "needs", "struggles", "suffers", "would", "still", "does", "doesnt", "wont", "asks", "gets", "just", "did", "finds"];

    /// <summary>Whether the facts of a message are the writer's own.</summary>
    public static bool IsAboutWriter(CurrentTurn turn) => !IsAboutOther(turn);

    /// <summary>Whether it asks for somebody else; once said it holds until the writer speaks of their own back.</summary>
    public static bool IsAboutOther(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Said.Mentions(turn.Text, "own-back"))
            return false;
        if (Named(turn) is null)
            return turn.Memory.Journey.About.Length > 0;
        // Who has told of a back of their own and then speaks of an uncle, or of a dad who is ill, still asks for themselves.
        if (turn.Memory.Journey is { About.Length: 0, HasStory: true } && turn.Memory.Journey.Pain != Domain.Pain.PainNow.Unknown && Employers.HaveOwn(turn))
            return PlainWords.Of(turn.Text) is var plain && ((TheirBack.IsMatch(plain) && !HeldUp.IsMatch(plain)) || ForThemOutright.IsMatch(plain) || IsForClient(turn) || AskedOfThem.IsMatch(plain));
        return SpeaksOfThem(turn);
    }

    /// <summary>Keeps who it is about.</summary>
    public static void Note(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var about = !IsAboutOther(turn) ? (turn.Said.Mentions(turn.Text, "own-back") ? "" : turn.Memory.Journey.About) : Named(turn)?.Who ?? turn.Memory.Journey.About;
        var pronoun = Named(turn)?.Pronoun ?? turn.Memory.Journey.AboutPronoun;
        if (about != turn.Memory.Journey.About)
            turn.Journey(journey => journey with { About = about, AboutPronoun = about.Length > 0 ? pronoun : "" });
    }

    // "I coach the girls on a Tuesday, and my own leg": who coaches may have a back too.
    private static bool IsForClient(CurrentTurn turn) =>
        turn.Said.Holds(turn.Text, "coach") && !IsAdvice(turn.Text) && (Clients.IsMatch(turn.Text) || BareClient.IsMatch(turn.Text) || (PlainWords.Split(PlainWords.Of(turn.Text)).Any(Third.Contains) && !(OwnPart.IsMatch(PlainWords.Of(turn.Text)) || OwnBack.IsMatch(PlainWords.Of(turn.Text)))));

    // "My nan says rest", "a client has lent me her machine": what others say and give is about the writer, unless they are spoken of as well.
    private static bool IsAdvice(string text) => Advice.IsMatch(text) && !TheirTrouble.IsMatch(text) && !DoneForThem.IsMatch(text);

    private static (string Who, string Pronoun)? Named(CurrentTurn turn)
    {
        if (IsForClient(turn))
            return (Client, "them");
        var plain = Owner.Replace(PlainWords.Of(turn.Text), "$1");
        foreach (var (family, pronoun) in Kinds)
        {
            if (turn.Said.First(plain, family) is { } phrase)
                return (OneOf.Replace(phrase, "${lead}your "), pronoun);
        }

        return null;
    }

    // "My wife says I should rest" is about the writer; "my wife, 71, her back" is not.
    private static bool SpeaksOfThem(CurrentTurn turn)
    {
        var plain = PlainWords.Of(turn.Text);
        if (TheirBack.IsMatch(plain) || ForThemOutright.IsMatch(plain) || IsForClient(turn))
            return true;
        if (AsTheyDid.IsMatch(turn.Text) || OwnPart.IsMatch(plain) || OwnBack.IsMatch(plain) || OwnTrouble.IsMatch(plain) || IsAdvice(turn.Text) || Compared.IsMatch(plain) || Claims.AsQuestion(turn.Text) is not null)
            return false;
        // "My husband does bath time, I've an ache since spring": who speaks of themselves and hardly of the other is who hurts.
        if (SpeaksOfOneself(PlainWords.Split(plain)))
            return false;
        if (Array.Exists(Kinds, kind => turn.Said.First(plain, kind.Family) is { } who && StartsTelling(plain, who)))
            return true;
        // "With my lad", "lift my wife": who is there beside the writer, and hurts no more than a ball does.
        if (Company.IsMatch(plain) && !TheirTrouble.IsMatch(plain))
            return false;
        var words = PlainWords.Split(plain);
        // "I laid a patio for my son, I can't bend": who speaks of themselves so often is who hurts.
        if (words.Count(Oneself.Contains) > MostOfOneself)
            return false;
        return IsHelping(plain) || (words.Any(Third.Contains) && !words.Any(word => word is "im" or "ive" or "me" or "myself"));
    }

    private static bool SpeaksOfOneself(string[] words) => words.Count(Oneself.Contains) >= FewestOfOneself && words.Count(Third.Contains) <= MostOfThem;

    // "Helping my son move flat" is the writer's own lifting.
    private static readonly Regex Labour = new(@"\bhelp(?:ing)? (?:my|our) (?:\w+ )?\w+ (?:to )?(?:move|moving|lift|carry|paint|decorate|dig|build|load|unload|pack|unpack|shift|with (?:the|his|her|their) (?:move|flat|house|garden|removal|decorating|van|boxes))\b");

    private static bool IsHelping(string plain) => !Labour.IsMatch(plain) && IsForThem(plain);

    // "Cook for my mother" is the writer's own day.
    private static readonly Regex ForMy = new(@"(?:^|\b(?:ask|asking|advice|tips|writing|write|help|questions?|information|info|exercises?|something|anything|list|is|its|it is|this is|thats|do|best|good|safe|better|ok|okay|normal|bad|right|enough) )for my\b");

    private static bool IsForThem(string plain) => ForMy.IsMatch(plain) || Holds(plain, "help my") || Holds(plain, "helping my") || Holds(plain, "asking for");

    private static bool StartsTelling(string plain, string who)
    {
        var at = PlainWords.IndexOf(plain, who);
        var rest = PlainWords.Split(plain[(at + who.Length)..]);
        return PlainWords.IndexOf(plain, who + "s back") >= 0 || (rest is [var next, ..] && (Telling.Contains(next) || next.All(char.IsDigit)));
    }

    private static bool Holds(string plain, string phrase) => PlainWords.IndexOf(plain, phrase) >= 0;
}
