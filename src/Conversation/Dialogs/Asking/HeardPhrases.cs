using System.Runtime.CompilerServices;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>The clear phrases of all of a script's commands by their first word, so that a message is gone through once and not once for every phrase.</summary>
public sealed class HeardPhrases
{
    private static readonly ConditionalWeakTable<Script, HeardPhrases> Made = [];

    private readonly string[] _ids;
    private readonly Dictionary<string, List<(int Command, string[][] Parts)>> _byFirst = new(StringComparer.Ordinal);

    private HeardPhrases(Script script)
    {
        _ids = [.. script.Commands.Select(command => command.Id)];
        foreach (var (at, command) in script.Commands.Index())
        {
            foreach (var parts in command.Heard.Select(PlainWords.PartsOf).Where(parts => parts is [[_, ..], ..]))
            {
                if (!_byFirst.TryGetValue(parts[0][0], out var same))
                    _byFirst[parts[0][0]] = same = [];
                same.Add((at, parts));
            }
        }
    }

    public static HeardPhrases Of(Script script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return Made.GetValue(script, static made => new HeardPhrases(made));
    }

    /// <summary>The command, the first of them in the script's order, of which a phrase stands among these words; null if there is none.</summary>
    public string? FirstIn(string[] words)
    {
        var first = _ids.Length;
        Each(words, command => first = Math.Min(first, command));
        return first < _ids.Length ? _ids[first] : null;
    }

    /// <summary>Every command of which a phrase stands among these words.</summary>
    public HashSet<string> AllIn(string[] words)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        Each(words, command => all.Add(_ids[command]));
        return all;
    }

    private void Each(string[] words, Action<int> hear)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var at = 0; at < words.Length; at++)
        {
            if (!_byFirst.TryGetValue(words[at], out var phrases))
                continue;
            foreach (var (command, parts) in phrases)
            {
                if (PlainWords.HoldsPartsFrom(words, parts, at))
                    hear(command);
            }
        }
    }
}
