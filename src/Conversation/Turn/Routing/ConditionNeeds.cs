using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Keeps answers that were written for a condition, an age or an employer from those who never named it: what is right with a fused spine answers nobody else.</summary>
public static class ConditionNeeds
{
    // Each line is one thing in the words that people have for it.
    private static readonly Regex[] Conditions =
    [
        Of(@"ankylosing|ax ?spa|axial spond\w*|(?-i:\bAS\b)"), Of(@"osteopor\w*|osteopen\w*|(?:thin|brittle|weak|soft) bones?|bone density|dexa"), Of(@"fusion|fused|fusing|screws|rods"), Of(@"scoliosis|curve[ds]?\b|curvature"),
        Of(@"stenosis|narrow\w*"), Of(@"spondylolis\w*|spondylolys\w*|slipped vertebra|pars"), Of(@"pregnan\w*|trimester|expecting|bump|weeks along|due in|antenatal"), Of(@"parkinson\w*"), Of(@"rheumatoid|(?-i:\bRA\b)"), Of(@"lupus"),
        Of(@"hypermobil\w*|ehlers|bendy|(?-i:\bEDS\b)"), Of(@"wheelchair"), Of(@"multiple sclerosis|(?-i:\bMS\b)"), Of(@"stroke\b"), Of(@"twins?\b|triplets"), Of(@"fibromyalgia|fibro"), Of(@"haemophil\w*|hemophil\w*"), Of(@"discectom\w*|micro ?disc\w*|laminectom\w*|decompression|surg\w+|operat\w+|ops?\b"), Of(@"injection\w*|injected|jabs?\b|epidural|nerve block\w*|cortisone"), Of(@"tarlov|cyst"), Of(@"haemangioma|hemangioma"), Of(@"overweight|obese|obesity|bmi|my (?:size|weight)|(?:big|fat|heavy|large|plus.?size) (?:man|woman|person|lad|guy|body)|lose (?:some )?weight|lost weight|\d+ ?stones?\b"), Of(@"obstacle|spartan|tough mudder"), Of(@"colleague|co-?worker|workmate"),
    ];

    // A leg is told of in more words than an answer for one is headed by.
    private static readonly Regex ForLegPain = Of(@"sciatica|sciatic|leg pain|leg hurts|pain (?:in|down) (?:my|the|your|a|one) legs?\b|down (?:my|the|your|one) leg\b|nerve pain|(?:trapped|pinched|sore|irritated) nerve");
    private static readonly Regex TellsOfLeg = Of(@"legs?\b|calf|calves|thighs?\b|shins?\b|sciat\w*|siat\w*|scit\w*|nerves?\b|f(?:oo|ee)t\b|toes?\b|ankles?\b|hamstrings?\b|buttocks?\b|bum\b|glutes?\b|knees?\b|shoot\w*|electric\w*|tingl\w*|pins and needles");

    // "My dad thinks it's a disc like his" was written for whoever speaks of a dad.
    private static readonly Regex OfSomebody = Of($@"(?:my|our) (?:\w+[- ])?(?:{People})s?\b");
    private static readonly Regex TellsOfSomebody = Of($@"(?:{People}|lads?|lass|girls?|boys?|little (?:one|man)s?|he|she|they|him|her|them|his|their|someone|somebody|everyone|people|family|bump|pregnan\w*|hubby|missus|bloke|cousin|niece|nephew|in-?laws?|employers?|employees?|workers?|staff|team|clients?|year[- ]?olds?|yr[- ]?olds?|infant|newborn|bairn|wee one|twin|triplet|step\w+|grand\w+)s?\b");
    private const string People = "dad|father|mum|mom|mother|parent|brother|sister|husband|wife|partner|son|daughter|nan|gran|grandad|grandm\\w+|uncle|aunt|mate|friend|neighbour|girlfriend|boyfriend|kid|child|children|toddler|baby|babies|grandchild\\w*|granddaughter|grandson";

    // A coach is asked by players and a boss by whoever works: neither is who a retired gardener has to do with.
    private static readonly (Regex Of, Regex Tells)[] Elsewhere =
    [
        (Of(@"my (?:child|son|daughter|kid|teenager)(?:'s|s)? back"), Of(@"(?:my|our|her|his) (?:\w+[- ]){0,2}(?:sons?|daughters?|child|children|kids?|boys?|girls?|lads?|lass|teen\w*|little|grand\w+)\b|year[- ]?old|yr[- ]?old|rucksack|satchel")),
        (Of(@"coach\w*|team-?mates?|instructor|captain"), Of(@"coach\w*|trainers?\b|teams?\b|team-?mates?|captain|clubs?\b|squad|match\w*|games?\b|season|play\w*|class\w*|instructor|league|training|train\b|sports?\b|gym|rac(?:e|ing)\b|fixture|pitch|practice")),
        (Of(@"boss\w*|manager|tell work|supervisor|my head\b"), Of(@"boss\w*|manag\w*|work\w*|jobs?\b|shifts?\b|supervis\w*|employ\w*|foreman|gaffer|head(?:teacher)?\b|hr\b|offices?\b|desk|sites?\b|rota|ward\b|warehouse|trade|career|profession|occupational|union|sick note|fit note|signed off|duties|nurse|carer|driv(?:e|er|ing)|builder|labourer|plumber|electrician|joiner|roofer|teacher|chef|cook\b|waiter|cleaner|porter|picker|packer|farmer|mechanic|hairdresser|postman|postie|courier|soldier|police\w*|paramedic|firefighter|shop\b|till\b|factory|lorry|van\b|tell (?:him|her|them)|say to (?:him|her|them)")),
    ];

    // Whoever has been let go has no last visit to come.
    private static readonly Regex ForLastVisit = Of(@"(?:last|final) (?:visit|session|appointment)");
    private static readonly Regex Ahead = Of(@"next|tomorrow|today|this week|on (?:mon|tues|wednes|thurs|fri)day|coming|soon|booked|left\b|before my|one more");

    // "24, no pain for a month" is not asked whether that is too old.
    private static readonly Regex ForAge = Of(@"(?:too|i'?m|am i) old(?:er)?\b|too late at|my age|getting old|when i'?m old|as i get older|older backs");
    private static readonly Regex TellsOfAge = Of(@"old(?:er)?\b|age(?:d|s|ing)?\b|young\w*|years young|elderly|pension\w*|retire\w*|senior|veteran|masters|past it|too late|late (?:in life|for me)|(?:thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ies)\b|gran\w*|nan\b|out of practice|years off|turning|birthday|barrier to|at my stage|born in (?:19)?[3-8]\d\b|(?:at|i'?m|am|im|hit|turned|aged|nearly|almost|over|past|is|in my|mid|late|early) (?:3[5-9]|[4-9]\d)s?\b(?! ?(?:kgs?|kilos?|lbs?|%|per ?cent|mins?|minutes?|hours?|miles?|km|reps?|lengths|metres|weeks?|days?|degrees|steps)\b)|(?:3[5-9]|[4-9]\d)(?=$|[,.;!?]|m\b|f\b| (?:m|f|male|female|yrs?|years?|here|now|and|with|this|next|retired|woman|man|in)\b)");

    /// <summary>Whether an answer is for a condition that neither this message nor anything told before it names.</summary>
    public static bool AreUnmet(CurrentTurn turn, Passage answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answer);
        // "My picker is signed fit and it hurts him still": who asks nearly what was written for them is one of them.
        if (answer.IsForEmployers && answer.Fit < AnswerFit.Certain && !Employers.IsOne(turn))
            return true;
        if (Turned.IsLeaveForTrigger(turn, answer))
            return true;
        if (ForLegPain.IsMatch(answer.Question) && !TellsOfLeg.IsMatch(turn.Text) && !TellsOfLeg.IsMatch(turn.Memory.Talk.Told))
            return true;
        if (answer.Fit < AnswerFit.Written && OfSomebody.IsMatch(answer.Question) && !TellsOfSomebody.IsMatch(turn.Text) && !TellsOfSomebody.IsMatch(turn.Memory.Talk.Told))
            return true;
        if (answer.Fit < AnswerFit.Written && Array.Exists(Elsewhere, place => place.Of.IsMatch(answer.Question) && !place.Tells.IsMatch(turn.Text) && !place.Tells.IsMatch(turn.Memory.Talk.Told)))
            return true;
        if (ForLastVisit.IsMatch(answer.Question) && turn.Memory.Journey.Told.Contains(ToldFacts.Discharged) && !Ahead.IsMatch(turn.Text))
            return true;
        if (answer.Fit < AnswerFit.Certain && ForAge.IsMatch(answer.Question) && !TellsOfAge.IsMatch(turn.Text) && !TellsOfAge.IsMatch(turn.Memory.Talk.Told))
            return true;
        return Array.Exists(Conditions, condition => condition.IsMatch(answer.Question) && !condition.IsMatch(turn.Text) && !condition.IsMatch(turn.Memory.Talk.Told));
    }

    private static Regex Of(string words) => new($@"\b(?:{words})", RegexOptions.IgnoreCase);
}
