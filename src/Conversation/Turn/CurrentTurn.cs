using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Conversation.Turn;

/// <summary>One turn's facts, at hand in every dialog step through <see cref="Of"/>.</summary>
public sealed class CurrentTurn
{
    private readonly DialogContext? _dialogs;
    private readonly Dictionary<string, Finding> _found = new(StringComparer.Ordinal);

    public required ITurnContext Context { get; init; }

    /// <summary>What the person wrote, or empty.</summary>
    public required string Text { get; set; }

    /// <summary>The inputs of a submitted card, or empty.</summary>
    public required IReadOnlyDictionary<string, string> Card { get; init; }

    /// <summary>The question that the submitted card or button belongs to; null for anything typed.</summary>
    public CardMark? Mark { get; init; }

    /// <summary>The card or button came too late, and nothing was done.</summary>
    public bool Passed { get; set; }

    /// <summary>This turn's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    public required MessageReading Reading { get; set; }

    public required Memory Memory { get; set; }

    /// <summary>What counts as said in so many words.</summary>
    public Routing.Said Said { get; init; } = Routing.Said.Nothing;

    /// <summary>Reads a part of what was written.</summary>
    public Func<string, MessageReading> Reread { get; init; } = _ => new MessageReading();

    /// <summary>What was taken apart of this turn's words already.</summary>
    public IDictionary<string, Heard> Heard { get; } = new Dictionary<string, Heard>();

    /// <summary>A question of their own that was just put on the list, before the others were ticked; or empty.</summary>
    public string Added { get; set; } = "";

    /// <summary>What was named of a list and no question of it is about.</summary>
    public IReadOnlyList<string> NotFound { get; set; } = [];

    /// <summary>Numbers that were named of a list and that it does not have, and how many it had.</summary>
    public (IReadOnlyList<int> Numbers, int Of)? NoSuch { get; set; }

    /// <summary>Whether none of the suggested questions was wanted.</summary>
    public bool NoneTicked { get; set; }

    /// <summary>Roots of words that this message is not about, as it says itself of what stood before.</summary>
    public IReadOnlyList<string> PutAside { get; set; } = [];

    /// <summary>What was answered past them and is put right in this message; null if it puts nothing right.</summary>
    public Routing.Refusal? Refusal { get; set; }

    /// <summary>Goes on with what is left of the message; what it says of warning signs has been heard before.</summary>
    public void GoOnWith(string rest) => (Text, Reading) = (rest, Reread(rest) with { RedFlags = [], Crisis = false });

    /// <summary>The answer to the question that was open, until the dialog takes it.</summary>
    public Answer? Answer { get; set; }

    /// <summary>The answer to the open question in a message that turns to another dialog.</summary>
    public Answer? AnswerBeside { get; set; }

    /// <summary>What the message asks besides its answer to the open question, or empty; it is answered before the next question.</summary>
    public string AlsoAsks { get; set; } = "";

    /// <summary>A question that was put on the list for the doctor without a word that it is meant for the list: where there is plainly an answer to it, that is given too.</summary>
    public string Filed { get; set; } = "";

    /// <summary>A notice was just settled: the turn goes back to where the conversation was.</summary>
    public bool Resumes { get; set; }

    /// <summary>Somebody in a crisis just said that they are safe: no list and no questions follow.</summary>
    public bool AfterCrisis { get; set; }

    /// <summary>A sign was just said to have been looked at: what they found matters more than any page about it.</summary>
    public bool AfterCheck { get; set; }

    /// <summary>The open question is asked in its other words this time.</summary>
    public bool Rephrase { get; set; }

    /// <summary>Two answers to it went astray, so it is put as easily as it can be.</summary>
    public bool Easier { get; set; }

    /// <summary>The dialog to begin when the running one has ended, or empty.</summary>
    public string Next { get; set; } = "";

    /// <summary>The dialogs of this conversation.</summary>
    /// <exception cref="InvalidOperationException">The turn was opened without dialogs, as for a draft.</exception>
    public DialogContext Dialogs
    {
        get => _dialogs ?? throw new InvalidOperationException("This turn has no dialogs: open it through the turn pipeline.");
        init => _dialogs = value;
    }

    public IList<KeptRecord> Records { get; } = [];

    /// <summary>Their own words that this turn says back in quotation marks.</summary>
    public IList<string> Quoted { get; } = [];

    /// <summary>The person asked for everything to be removed; nothing of this turn is kept.</summary>
    public bool Erase { get; set; }

    /// <summary>The stream on which words of this turn were shown before it ended; empty if none were.</summary>
    public string Stream { get; set; } = "";

    /// <summary>Whether it is known of now that it does not hurt.</summary>
    public bool IsPainless => Memory.Journey.PainState.StandingAt(Now) == Domain.Pain.PainStanding.Absent;

    public string Person => Context.Activity.From?.Id ?? "";

    public string Channel => Context.Activity.ChannelId ?? "";

    public SafetyPicture Picture => new()
    {
        Pain = Memory.Journey.PainState,
        OpenFlags = [.. Memory.Safety.Flags.Select(flag => flag.ForPolicy)],
        Crisis = Memory.Safety.Crisis,
        Archetype = Memory.Journey.Archetype,
        Now = Now,
    };

    public static CurrentTurn Of(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.Get<CurrentTurn>() ?? throw new InvalidOperationException("No turn is open: run the dialog through the turn pipeline.");
    }

    public void Talk(Func<Talk, Talk> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Memory = Memory with { Talk = change(Memory.Talk) };
    }

    public void Journey(Func<Journey, Journey> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Memory = Memory with { Journey = change(Memory.Journey) };
    }

    public void Safety(Func<SafetyMemory, SafetyMemory> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Memory = Memory with { Safety = change(Memory.Safety) };
    }

    /// <summary>Finds something out about the message as it stands, once for as long as neither it nor what is remembered changes.</summary>
    /// <param name="what">Names what is looked for.</param>
    /// <param name="find">Looks at text, reading and memory, and at nothing else that changes within a turn.</param>
    internal T Once<T>(string what, Func<CurrentTurn, T> find)
    {
        if (_found.TryGetValue(what, out var known) && known.IsOf(this))
            return (T)known.Value!;
        var (text, reading, memory) = (Text, Reading, Memory);
        var value = find(this);
        var finding = new Finding(text, reading, memory, value);
        if (finding.IsOf(this))
            _found[what] = finding;
        return value;
    }

    private sealed record Finding(string Text, MessageReading Reading, Memory Memory, object? Value)
    {
        public bool IsOf(CurrentTurn turn) => ReferenceEquals(Text, turn.Text) && ReferenceEquals(Reading, turn.Reading) && ReferenceEquals(Memory, turn.Memory);
    }
}
