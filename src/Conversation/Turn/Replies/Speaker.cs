using BackPainBot.Conversation.Scripts;
using BackPainBot.Library;

namespace BackPainBot.Conversation.Turn.Replies;

/// <summary>Says scripted words: takes the next wording, fills the placeholders, sends the activity.</summary>
public sealed class Speaker(ScriptBook book, ITopicLibrary library, ConversationOptions options)
{
    public ScriptBook Book => book;

    /// <summary>The words without sending them; each use of the same words takes their next wording.</summary>
    public string Words(CurrentTurn turn, string stem, string says, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var key = stem + "/" + says;
        var used = turn.Memory.Talk.Used.GetValueOrDefault(key);
        var lines = book.Lines(stem, says);
        if (lines.Variants.Count > 1 || stem is Routing.NextStepWords.Stem or Routing.Situations.Stem or Routing.AnswerWords.Stem or Routing.OfferWords.Stem)
            turn.Talk(talk => talk with { Used = new Dictionary<string, int>(talk.Used) { [key] = used + 1 } });
        return Fill(turn, lines.For(used), values);
    }

    /// <summary>The first wording, filled with what is the same for everybody.</summary>
    public string Standing(string stem, string says) => Placeholders.Fill(book.Lines(stem, says).For(0), CommonValues(options.Country));

    /// <summary>Whether the words were used before in this conversation.</summary>
    public static bool Used(CurrentTurn turn, string stem, string says)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk.Used.ContainsKey(stem + "/" + says);
    }

    /// <summary>The country whose numbers are theirs: the one they said, or the one that is set.</summary>
    public string? CountryOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk.Country.Length > 0 ? turn.Memory.Talk.Country : options.Country;
    }

    public string Fill(CurrentTurn turn, string text, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Placeholders.Fill(text, ValuesFor(turn, values));
    }

    public Task SayAsync(CurrentTurn turn, string stem, string says, CancellationToken cancellationToken) =>
        SayAsync(turn, new Reply(Words(turn, stem, says), ReplyKind.Answer), cancellationToken);

    public async Task SayAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await turn.Context.SendActivityAsync(ReplyWriter.ToActivity(reply), cancellationToken).ConfigureAwait(false);
    }

    private Dictionary<string, string> ValuesFor(CurrentTurn turn, (string Name, string Value)[] values)
    {
        var all = CommonValues(CountryOf(turn));
        all["activity"] = turn.Memory.Journey.Activity;
        foreach (var (name, value) in values)
            all[name] = value;
        return all;
    }

    private Dictionary<string, string> CommonValues(string? code)
    {
        var country = library.Contacts.For(code);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["emergency"] = country.Emergency,
            ["urgentLine"] = country.UrgentLine,
            ["crisisLine"] = country.CrisisLine,
            ["owner"] = options.OwnerContact.Length > 0 ? options.OwnerContact : "the owner of this site",
            ["keptDays"] = options.KeptDays.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
