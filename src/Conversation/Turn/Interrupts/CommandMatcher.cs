using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>
/// Finds the command that a whole message is. An ordinary sentence that holds the word ("my back went back to work")
/// is not one: the message, without its polite words, has to be the phrase itself, give or take a slip of the finger.
/// </summary>
public sealed class CommandMatcher(ScriptBook book, SmallWords small)
{
    /// <summary>A longer message is a sentence.</summary>
    private const int MostWords = 9;

    // Real words that are one slip away from a command, as in "step" for "stop".
    private static readonly HashSet<string> NotSlips =
        ["step", "shop", "slip", "stoop", "hello", "helo", "hell", "held", "pack", "rack", "lack", "sack", "black", "skin", "ship", "whey", "they", "start", "stab", "hip", "kelp", "forget it", "stops", "backs", "bach", "sore", "back sore", "back bad", "back pain", "back ache", "back hurts", "back gone", "back stiff", "back ok", "same", "safe", "sane", "wave", "gave", "have", "shave", "cave", "pave", "rave", "slave", "said", "sale", "some", "sure", "pain", "main", "rain", "kept", "keen", "deep", "weep", "who", "way", "hey"];

    /// <summary>The command's id, or null.</summary>
    /// <param name="stem">The script whose commands are looked through.</param>
    /// <param name="text">The message.</param>
    /// <param name="slips">Whether a slip of the finger is forgiven; not where the very words answer an open question ("same" is not "save").</param>
    public string? Find(string stem, string text, bool slips = true)
    {
        var plain = PlainWords.Of(text);
        if (plain.Length == 0 || PlainWords.Split(plain).Length > MostWords)
            return null;
        var bare = small.WithoutManners(plain);
        var commands = book.Get(stem).Commands;
        return (commands.FirstOrDefault(command => Array.Exists(PlainPhrases.Of(command).Likes, phrase => phrase == plain || phrase == bare))
            ?? (!slips || NotSlips.Contains(bare) ? null : commands.FirstOrDefault(command => Array.Exists(PlainPhrases.Of(command).Likes, phrase => PlainWords.NearlyEqual(bare, phrase)))))?.Id;
    }

    /// <summary>The command whose clear phrase stands anywhere in a short message, or null.</summary>
    public string? Hear(string stem, string text)
    {
        var plain = PlainWords.Of(text);
        if (PlainWords.Split(plain).Length > 2 * MostWords)
            return null;
        return HearAnywhere(stem, text);
    }

    /// <summary>The command whose clear phrase stands anywhere in a message of any length, or null.</summary>
    public string? HearAnywhere(string stem, string text) => HeardPhrases.Of(book.Get(stem)).FirstIn(PlainWords.Split(PlainWords.Of(text)));

    /// <summary>Whether a clear phrase of one command stands anywhere in the message.</summary>
    public bool HearAnywhere(string stem, string text, string id) => HearAll(stem, text).Contains(id);

    /// <summary>Every command of which a clear phrase stands anywhere in the message.</summary>
    public IReadOnlySet<string> HearAll(string stem, string text) => HeardPhrases.Of(book.Get(stem)).AllIn(PlainWords.Split(PlainWords.Of(text)));

    /// <exception cref="KeyNotFoundException">The script has no such command.</exception>
    public string Title(string stem, string id) =>
        book.Get(stem).Commands.FirstOrDefault(command => command.Id == id)?.Title ?? throw new KeyNotFoundException($"dialogs/{stem}.yaml has no command '{id}'");
}
