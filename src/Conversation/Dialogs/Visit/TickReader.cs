using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Reads ticks with a question of one's own behind them: "1, 3, 8 and also: can I drive?", "all of them and what about skiing".</summary>
public static class TickReader
{
    private static readonly Regex Ticks = new(@"^\s*(?:(?:i(?:'?d| would)? (?:like|want|take)|i'?ll (?:have|take)|just|only|please|ok|yes|numbers?|nos?\.?|questions?)\s+)*(?:(?:all(?: of (?:them|these|it)| please)?|everything|the lot)(?=\s*(?:$|[,.;:!\n]|and\b|also\b|plus\b|but\b))|the first (?:two|three|four|five|\d)\b(?: (?:ones?|questions))?|\d{1,2}(?!\d|\s*(?:/|kg|min|hour|week|day|month|year|times|sets|reps|km|mile|out of))(?:\s*(?:,|and|&|\+|-|–|to|\s)\s*\d{1,2}\b(?!\s*(?:/|kg|min|hour|week|day|month|year|times|sets|reps|km|mile)))*)", RegexOptions.IgnoreCase);
    private static readonly Regex AllBut = new(@"^\s*(?:(?:all|everything|the lot)(?: of (?:them|these|it))?\s*,?\s*(?:but|except|apart from|other than|bar|without|minus|not)|not|without|leave out|drop|remove|delete)\s+(?:for )?(?<what>.+?)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^\s*(?:(?:i(?:'?d| would)? (?:like|want|take|need)|i'?ll (?:have|take)|just|only|please|ok|yes|keep|tick)\s+)+", RegexOptions.IgnoreCase);
    // "None of these, just my own: will this ever heal?"
    private static readonly Regex OnlyMine = new(@"^\W*(?:none of (?:these|those|them)|no(?:ne)?|not these)?[\s,.;]*(?:only|just|but)?\s*(?:my own|mine|one of my own|my question)(?: (?:one|ones|question|please))?\s*(?:is|are)?\s*[:,-]\s*(?<own>.{5,})$", RegexOptions.IgnoreCase | RegexOptions.Singleline);
    private static readonly Regex Named = new(@"\b(?:one|question|last|bottom|not|without|except)\b|[""“]", RegexOptions.IgnoreCase);
    private static readonly Regex Pronoun = new(@"^(?:that|this|it)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AllOfThem = new(@"\b(?:all|everything|the lot)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Numbers = new(@"^\W*(?:(?:just|only|ok|actually|numbers?|nos?\.?|questions?|tick|keep|i (?:want|need|pick|choose|mean|meant)|i'?ll (?:take|have)|let'?s have)\s+)*\d{1,2}(?:(?:\s*(?:,|and|&|\+|plus)\s*|\s+)+\d{1,2}\b)+(?:\s*(?:please|pls|thanks|only|then|ta))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyAll = new(@"^\W*(?:(?:ok|yes|just|tick|keep|i want|i'?ll (?:take|have))\s+)*(?:all(?: of)?(?: (?:them|these|those))?|everything|the lot)(?: (?:please|pls|thanks|on the list))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex First = new(@"the first (two|three|four|five|\d)", RegexOptions.IgnoreCase);
    private static readonly Regex Range = new(@"(?<!first )\b(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\b", RegexOptions.IgnoreCase);

    // "All of them is too many, give me the best four": the suggestions stand in the order of what matters most here.
    private static readonly Regex Best = new(@"\b(?:the|your|my|just|only)\s+(?:best|top|main|key|most (?:important|useful|relevant))\s+(?<count>two|three|four|five|[2-9])\b", RegexOptions.IgnoreCase);

    private const string All = "all";

    /// <summary>Stands for "none of these, only my own".</summary>
    public const string None = "only-own";

    /// <summary>Whether a text is nothing but two or more numbers of a list: "1, 3 and 5", "numbers 2 and 4 please".</summary>
    public static bool AreOnlyNumbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Numbers.IsMatch(text);
    }

    /// <summary>Whether a text is nothing but "all of them".</summary>
    public static bool AreAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OnlyAll.IsMatch(text);
    }

    /// <summary>The highest number in a text; 0 if it has none.</summary>
    public static int Highest(string text) => Range.Matches(text).Select(found => Math.Max(NumberOf(found.Groups[1].Value), NumberOf(found.Groups[2].Value))).DefaultIfEmpty(0).Max();

    /// <summary>The ticks and own words, or null if the message opens with neither numbers, "all" nor "add".</summary>
    /// <param name="step">The question with its suggestions.</param>
    /// <param name="text">What was written.</param>
    /// <param name="likeness">How alike texts are; null where there is no model.</param>
    public static Answer? Read(ScriptStep step, string text, Func<string, IReadOnlyList<string>, IReadOnlyList<double>?>? likeness = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(text);
        if (Pointed(step, text) is { } pointed)
            return pointed;
        if (Told(step, text, likeness) is { } told)
        {
            var picked = told.Ids.Count > 0 ? told.Ids : told.Without.Count > 0 ? IdsOf(step) : [];
            var ownToo = string.Join(". ", told.Own.Select(OwnQuestion.In).Where(words => words.Length > 0));
            return picked.Count == 0 && ownToo.Length == 0 ? null : new Answer(ownToo) { Choices = [.. picked.Except(told.Without).Distinct()] };
        }

        var ticks = Ticks.Match(text);
        var own = OwnQuestion.In(text[(ticks.Success ? ticks.Length : 0)..]);
        if (!ticks.Success)
            return OwnQuestion.HasAddLead(text) && own.Length > 0 ? new Answer(own) : null;
        var chosen = Chosen(step, ticks.Value);
        return chosen.Count == 0 && own.Length == 0 ? null : new Answer(own) { Choices = chosen, Exact = chosen.Count > 0 && own.Length == 0 };
    }

    /// <summary>What is picked and dropped by name, with what was not found; null where only numbers stand there.</summary>
    public static TickTold? Told(ScriptStep step, string text, Func<string, IReadOnlyList<string>, IReadOnlyList<double>?>? likeness)
    {
        ArgumentNullException.ThrowIfNull(step);
        var told = TickTalk.Read(IdsOf(step), new ListFinder(id => step.Find(id)?.Title ?? "", likeness), text);
        return told is not null && (!Ticks.IsMatch(text) || Named.IsMatch(text)) ? told : null;
    }

    /// <summary>The questions that are suggested.</summary>
    internal static string[] IdsOf(ScriptStep step) => [.. step.Choices.Select(choice => choice.Id).Where(id => id != All)];

    // "The first two and the last one", "all but 3", "everything except the scan one", "none of these".
    private static Answer? Pointed(ScriptStep step, string text)
    {
        var ids = IdsOf(step);
        var places = new ListPlaces(ids, ids, new ListFinder(id => step.Find(id)?.Title ?? ""));
        if (Best.Match(text) is { Success: true } best && !OwnQuestion.IsAddition(text))
            return new Answer("") { Choices = [.. ids.Take(NumberOf(best.Groups["count"].Value))] };
        if (AllBut.Match(text) is { Success: true } but && places.IsOnly(but.Groups["what"].Value))
            return new Answer("") { Choices = [.. ids.Except(places.In(but.Groups["what"].Value))] };
        if (OnlyMine.Match(text) is { Success: true } mine)
            return new Answer(OwnQuestion.In(mine.Groups["own"].Value)) { Choices = [None] };
        if (ListWish.WantsOnlyOwn(text) && !OwnQuestion.HasAddLead(text))
            return new Answer("") { Choices = [None] };
        var named = Lead.Replace(text, "");
        return places.IsOnly(named) && !Pronoun.IsMatch(named) && !Ticks.IsMatch(text) ? new Answer("") { Choices = places.In(named) } : null;
    }

    private static List<string> Chosen(ScriptStep step, string ticks)
    {
        if (AllOfThem.IsMatch(ticks))
            return [All];
        var places = new List<int>();
        if (First.Match(ticks) is { Success: true } first)
            places.AddRange(Enumerable.Range(1, NumberOf(first.Groups[1].Value)));
        foreach (Match range in Range.Matches(ticks))
            places.AddRange(Between(NumberOf(range.Groups[1].Value), range.Groups[2].Success ? NumberOf(range.Groups[2].Value) : NumberOf(range.Groups[1].Value)));
        return [.. places.Where(place => place >= 1 && place <= step.Choices.Count).Select(place => step.Choices[place - 1].Id).Where(id => id != All).Distinct()];
    }

    private static IEnumerable<int> Between(int from, int to) => to >= from && to - from < 50 ? Enumerable.Range(from, to - from + 1) : [];

    private static int NumberOf(string text) => text.ToLowerInvariant() switch
    {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
    };
}
