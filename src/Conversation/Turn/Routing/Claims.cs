using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What somebody was told and asks about: "my trainer says it's all core. Is he right?" asks whether it's all core, and not about trainers.</summary>
public static class Claims
{
    /// <summary>A longer claim is a story.</summary>
    private const int Longest = 40;

    /// <summary>A longer one tells more than what somebody said.</summary>
    private const int LongestHearsay = 16;

    private const int FewestWords = 3;

    private static readonly Regex Opening = new(@"^\W*(?:(?:so|and|but|well|hi|hello)\b[\s,]*)*(?:my|our|the|a|some|this|everyone|everybody|people|someone|somebody|they|google|tiktok|instagram|facebook|youtube|chat ?gpt|dr google|doctor google|apparently|supposedly|i(?:'ve)? (?:read|heard|saw|been told))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Apparently = new(@"\b(?:apparently|supposedly|so (?:they|people|everyone) says?)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Clinician = new(@"\b(?:gp|doctors?|doc|dr|physios?|physio\w*|surgeons?|consultant|specialist|nurse|hospital|clinic|osteo\w*|chiro\w*|midwife|pharmacist|chemist|rheumatolog\w*|i should|i can|i could|i have to|i must|i need to|me to)\b(?<!\b(?:dr|doctor) google)(?! google)", RegexOptions.IgnoreCase);

    private static readonly Regex Verdict = new(@"[,.;:!?\s]*(?:\b(?:so|and|but|well|is that|is it)\b[\s,]*)*\b(?:true or (?:false|not|rubbish|nonsense|myth|tosh|bull\w*|no)|right or (?:wrong|not)|myth or (?:fact|not|true|truth)|fact or (?:fiction|myth)|(?:is|are|was) (?:he|she|they|that|this|it|my \w+|her|him) (?:(?:really|actually|even|just|all|a|an|any|just a) )*(?:right|true|correct|wrong|rubbish|nonsense|myth|old wives'? tale|tosh|bull\w*|daft|having me on)(?: about (?:that|this|it))?|(?:is there )?any truth (?:in|to|behind) (?:it|that|this)|do(?:es)? (?:he|she|they) have a point|(?:has|have) (?:he|she|they) (?:got )?a point|do you agree|would you agree|agree or not|really\?|what do you (?:think|reckon|say)|yes or no|that (?:so|right|true))\b[\s.?!]*", RegexOptions.IgnoreCase);
    private static readonly Regex SaidBy = new(@"\b(?:(?:and|but|so|now|cos|because)\s+)?(?:(?:my|our|the|a|an|some|this|his|her|one|everyone|everybody|people|someone|somebody|they|he|she)\b(?:\s+(?!back\b|body\b|spine\b|legs?\b|knees?\b|head\b|brain\b|pain\b|scan\b|mri\b|report\b|letter\b|leaflet\b|sheet\b|notes?\b|watch\b|says?\b|said\b|reckons?\b|told\b|tells\b|claims?\b|thinks?\b|keeps?\b|swears?\b|insists?\b|read\b)[\w'’-]+){0,5}\s+)(?:always |also |just |keeps? |kept |now )*(?:says?|said|saying|reckons?|reckoned|told|tells|telling|claims?|claimed|thinks?|swears?|swore|insists?|insisted|goes on about|going on about|convinced)(?: to)?(?: me| us)?(?: once)?(?: about)?(?: how)?\s*(?:that\s+)?[,:]?\s*[""'“‘]?|\b(?:(?:google|tiktok|instagram|facebook|youtube|chat ?gpt|dr google|doctor google) (?:says|said|reckons|told me)|i(?:'ve|’ve| have)? (?:read|heard|saw|seen|been told|was told|keep (?:hearing|reading))(?: (?:online|somewhere|once|that|on \w+|in (?:a|the) \w+))*|apparently|supposedly|they say|(?:the )?internet says|google says)\s*(?:that\s+)?[,:]?\s*", RegexOptions.IgnoreCase);

    /// <summary>The claim of a message as a question about it; null if the message asks for no verdict on something that somebody said.</summary>
    public static string? AsQuestion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PlainWords.Split(PlainWords.Of(text)).Length > Longest || !SaidBy.IsMatch(text) || !(Verdict.IsMatch(text) || IsHearsay(text)))
            return null;
        var claim = SaidBy.Replace(Verdict.Replace(text, " "), " ", 1).Trim().Trim('.', ',', ';', ':', '!', '?', '"', '\'', '“', '”', ' ');
        return PlainWords.Split(PlainWords.Of(claim)).Length >= FewestWords ? $"Is it true that {claim}?" : null;
    }

    // "My gran says rest you rust": said to us for what we make of it. What a clinician said is a finding, and what "I should" do is the writer's own affair.
    private static bool IsHearsay(string text) =>
        PlainWords.Split(PlainWords.Of(text)).Length <= LongestHearsay && (Opening.IsMatch(text) || Apparently.IsMatch(text)) && !Clinician.IsMatch(text) && !Questions.Looks(text);
}
