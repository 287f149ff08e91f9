namespace BackPainBot.Storage.Backends;

/// <summary>
/// State written outside a turn carries nobody's name, but the Bot Framework's own keys do:
/// <c>{channel}/users/{user}</c> and <c>{channel}/conversations/{conversation}/users/{user}</c>.
/// </summary>
internal static class PersonKeys
{
    public static string Ending(string person) => "/users/" + person;

    public static bool IsOf(string key, string person) => person.Length > 0 && key.EndsWith(Ending(person), StringComparison.Ordinal);
}
