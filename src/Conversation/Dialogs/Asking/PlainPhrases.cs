using System.Runtime.CompilerServices;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>The phrases of a choice as they are compared with what people write, made plain once and not for every message.</summary>
internal sealed class PlainPhrases
{
    private static readonly ConditionalWeakTable<ScriptChoice, PlainPhrases> Made = [];

    private readonly string[][][] _heard;

    private PlainPhrases(ScriptChoice choice)
    {
        Likes = [.. choice.Like.Append(choice.Title).Select(PlainWords.Of)];
        Heard = [.. choice.Heard.Select(PlainWords.Of)];
        _heard = [.. choice.Heard.Select(PlainWords.PartsOf)];
    }

    /// <summary>The other ways to say it, and its title.</summary>
    public string[] Likes { get; }

    /// <summary>The clear phrases, with nothing standing for other words.</summary>
    public string[] Heard { get; }

    public static PlainPhrases Of(ScriptChoice choice) => Made.GetValue(choice, static made => new PlainPhrases(made));

    /// <summary>Whether a clear phrase stands anywhere in a plain text.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="words">Its words.</param>
    public bool AreHeardIn(string plain, string[] words)
    {
        for (var i = 0; i < _heard.Length; i++)
        {
            if (_heard[i].Length < 2 ? PlainWords.IndexOf(plain, Heard[i]) >= 0 : PlainWords.HoldsParts(words, _heard[i]))
                return true;
        }

        return false;
    }
}
