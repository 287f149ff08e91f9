using System.Collections.Concurrent;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BackPainBot.Storage.State;

/// <summary>
/// The closed list of types that state may hold, each under a name of its own. Only these names are understood when state is read back:
/// a type name in a file is data and never chooses what is created.
/// </summary>
public sealed class StateTypes
{
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, string> _names = new();

    /// <summary>The simple values and collections, the schema's and the dialogs' types.</summary>
    public static StateTypes CreateDefault()
    {
        var types = new StateTypes();
        AddValues(types);
        AddCollections(types);
        AddSchema(types);
        AddDialogs(types);
        return types;
    }

    /// <summary>Lets state hold a type. The name goes into the database, so it stays when the class is renamed.</summary>
    /// <exception cref="ArgumentException">The name or the type is taken by another.</exception>
    public StateTypes Add<T>(string name) => Add(typeof(T), name);

    /// <inheritdoc cref="Add{T}"/>
    public StateTypes Add(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (_types.GetOrAdd(name, type) != type)
            throw new ArgumentException($"The state name '{name}' already stands for {_types[name]}; give {type} another.", nameof(name));
        if (!string.Equals(_names.GetOrAdd(type, name), name, StringComparison.Ordinal))
            throw new ArgumentException($"{type} is already kept under the state name '{_names[type]}'; a type has one name.", nameof(name));
        return this;
    }

    internal string? NameOf(Type type) => _names.GetValueOrDefault(type);

    internal Type? TypeOf(string name) => _types.GetValueOrDefault(name);

    private static void AddValues(StateTypes types) => types
        .Add<long>("long").Add<float>("float").Add<decimal>("decimal").Add<byte>("byte").Add<short>("short").Add<uint>("uint").Add<ulong>("ulong")
        .Add<char>("char").Add<Guid>("guid").Add<Uri>("uri").Add<DateTime>("date-time").Add<DateTimeOffset>("moment").Add<DateOnly>("date")
        .Add<TimeOnly>("time").Add<TimeSpan>("span").Add<byte[]>("bytes");

    private static void AddCollections(StateTypes types) => types
        .Add<List<string>>("strings").Add<string[]>("string-array").Add<object[]>("array").Add<List<int>>("ints").Add<int[]>("int-array")
        .Add<List<bool>>("bools").Add<List<double>>("doubles").Add<HashSet<string>>("string-set").Add<Dictionary<string, string>>("string-map")
        .Add<Dictionary<string, int>>("int-map").Add<Dictionary<string, bool>>("bool-map").Add<List<Dictionary<string, object>>>("maps");

    private static void AddSchema(StateTypes types) => types
        .Add<Activity>("activity").Add<ConversationReference>("conversation-reference").Add<ChannelAccount>("channel-account")
        .Add<ConversationAccount>("conversation-account").Add<Attachment>("attachment").Add<CardAction>("card-action")
        .Add<SuggestedActions>("suggested-actions").Add<List<Activity>>("activities").Add<List<Attachment>>("attachments");

    private static void AddDialogs(StateTypes types) => types
        .Add<DialogState>("dialog-state").Add<DialogInstance>("dialog-instance").Add<List<DialogInstance>>("dialog-stack")
        .Add<PromptOptions>("prompt-options").Add<Choice>("choice").Add<List<Choice>>("choices").Add<FoundChoice>("found-choice").Add<ListStyle>("list-style");
}
