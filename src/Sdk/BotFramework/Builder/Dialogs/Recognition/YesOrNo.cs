using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Recognises yes and no in the languages that prompts know.</summary>
internal static class YesOrNo
{
    private static readonly FrozenDictionary<string, Words> Languages = new Dictionary<string, Words>
    {
        ["en"] = Spoken("yes yep yup yeah yea y ya aye sure ok okay true agree agreed", "no nope nop nah n false disagree"),
        ["de"] = Spoken("ja j jawohl jo sicher klar ok okay wahr stimmt einverstanden", "nein nö nee n falsch"),
        ["nl"] = Spoken("ja j jawel zeker ok oké waar akkoord", "nee neen n onwaar"),
        ["fr"] = Spoken("oui o ouais ok vrai sûr accord", "non n faux"),
        ["es"] = Spoken("sí si s vale ok claro verdadero acuerdo", "no n falso"),
        ["pt"] = Spoken("sim s ok claro certo verdadeiro verdade", "não nao n falso"),
        ["it"] = Spoken("sì si s certo ok vero accordo", "no n falso"),
        ["sv"] = Spoken("ja j japp visst ok sant", "nej n nä falskt"),
        ["tr"] = Spoken("evet tamam olur doğru e", "hayır hayir yok yanlış h"),
        ["bg"] = Spoken("да добре вярно", "не невярно"),
        ["hi"] = Spoken("हां हाँ जी ठीक", "नहीं ना"),
        ["zh"] = Written("是的 是 好的 好 对 对的", "不是 不 没有 错"),
        ["ja"] = Written("はい ええ うん", "いいえ いえ ううん"),
        ["ko"] = Written("예 네 응 그래", "아니요 아니오 아니"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the text says first, or null if it says neither.</summary>
    public static bool? Recognize(string text, string locale)
    {
        var words = locale is { Length: >= 2 } && Languages.TryGetValue(locale[..2], out var known) ? known : Languages["en"];
        if (words.IsWritten)
            return words.FindInside(text);
        return FindWord(text, words);
    }

    private static bool? FindWord(string text, Words words)
    {
        var wasNot = false;
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfWord(text, i);
            if (end == i)
            {
                if (FindHand(text.AsSpan(i)) is { } hand)
                    return hand;
                i++;
                continue;
            }

            var word = text.AsSpan(i, end - i);
            if (words.No.Contains(word))
                return false;
            if (words.Yes.Contains(word))
                return wasNot ? Negated(word) : true;
            wasNot = word.Equals("not", StringComparison.OrdinalIgnoreCase);
            i = end;
        }

        return null;
    }

    // "not ok" is a no; "not sure" is neither.
    private static bool? Negated(ReadOnlySpan<char> word) => word.StartsWith("ok", StringComparison.OrdinalIgnoreCase) ? false : null;

    private static bool? FindHand(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("\U0001F44D") || text.StartsWith("\U0001F44C"))
            return true;
        if (text.StartsWith("\U0001F44E") || text.StartsWith("\u270B") || text.StartsWith("\U0001F590"))
            return false;
        return null;
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && (char.IsLetterOrDigit(text[start]) || text[start] == '\'' || IsMark(text[start])))
            start++;
        return start;
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static Words Spoken(string yes, string no) => new(yes.Split(' '), no.Split(' '), false);

    private static Words Written(string yes, string no) => new(yes.Split(' '), no.Split(' '), true);

    private sealed class Words(string[] yes, string[] no, bool isWritten)
    {
        /// <summary>Whether the script does not put spaces between words.</summary>
        public bool IsWritten => isWritten;

        public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Yes { get; } = Set(yes);

        public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> No { get; } = Set(no);

        public bool? FindInside(string text)
        {
            var denied = First(text, no);
            var agreed = First(text, yes);
            if (denied < 0 && agreed < 0)
                return FindWord(text, Languages["en"]);
            return denied < 0 || (agreed >= 0 && agreed < denied);
        }

        private static int First(string text, string[] phrases) => phrases
            .Select(phrase => text.IndexOf(phrase, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .DefaultIfEmpty(-1)
            .Min();

        private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] phrases) =>
            new HashSet<string>(phrases, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
