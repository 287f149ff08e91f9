using BackPainBot.Library.Lint;

namespace BackPainBot.Library.Topics;

/// <summary>Whom to call by country, and the filling of a notice's placeholders.</summary>
public sealed class Contacts
{
    private static readonly string[] Keys = ["default", "reviewed", "review_by", "countries"];
    private static readonly string[] CountryKeys = ["name", "emergency", "urgentLine", "crisisLine", "places"];

    private readonly Dictionary<string, CountryContacts> _countries;
    private readonly PlaceFinder _places;

    private Contacts(string defaultCode, DateOnly reviewBy, Dictionary<string, CountryContacts> countries)
    {
        DefaultCode = defaultCode;
        ReviewBy = reviewBy;
        _countries = countries;
        _places = new PlaceFinder(countries.Values);
    }

    /// <summary>Numbers that hold in most of Europe and on mobile phones nearly everywhere; used when no file is there.</summary>
    public static Contacts Fallback { get; } = new("EU", DateOnly.MaxValue, new(StringComparer.OrdinalIgnoreCase)
    {
        ["EU"] = new("EU", "Europe") { Emergency = "112", UrgentLine = "your doctor's out-of-hours line", CrisisLine = "your local crisis line" },
    });

    /// <summary>ISO 3166 code used when a person's country is not known.</summary>
    public string DefaultCode { get; }

    public DateOnly ReviewBy { get; }

    public IReadOnlyCollection<CountryContacts> Countries => _countries.Values;

    /// <summary>The country's contacts, or the default country's when the code is unknown or null.</summary>
    public CountryContacts For(string? code) =>
        code is not null && _countries.TryGetValue(code, out var found) ? found : _countries[DefaultCode];

    /// <summary>The code of the country that a person says they are in; null where they say none. A place that is only mentioned, as in a holiday, is not theirs.</summary>
    public string? CountryIn(string message) => _places.Find(message);

    /// <summary>Replaces <c>{emergency}</c>, <c>{urgentLine}</c> and <c>{crisisLine}</c>.</summary>
    public string Fill(string text, string? code)
    {
        var country = For(code);
        return text
            .Replace("{emergency}", country.Emergency, StringComparison.Ordinal)
            .Replace("{urgentLine}", country.UrgentLine, StringComparison.Ordinal)
            .Replace("{crisisLine}", country.CrisisLine, StringComparison.Ordinal);
    }

    public static Parsed<Contacts> Parse(string file, string yaml)
    {
        var problems = new List<LintProblem>();
        if (YamlFields.Parse(file, yaml, 0, problems) is not { } fields)
        {
            return new Parsed<Contacts>(null, problems);
        }

        fields.RefuseUnknown(Keys);
        var countries = new Dictionary<string, CountryContacts>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, country) in fields.Sections("countries"))
        {
            country.RefuseUnknown(CountryKeys);
            countries[code] = new CountryContacts(code, country.Text("name"))
            {
                Emergency = country.Text("emergency"),
                UrgentLine = country.Text("urgentLine"),
                CrisisLine = country.Text("crisisLine"),
                Places = country.OptionalText("places")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            };
        }

        var contacts = new Contacts(fields.Text("default"), fields.Date("review_by"), countries);
        if (!countries.ContainsKey(contacts.DefaultCode))
        {
            problems.Add(new LintProblem(file, fields.LineOf("default"), $"The default country `{contacts.DefaultCode}` is not listed.", "Add it under `countries`, or name one that is there."));
        }

        return new Parsed<Contacts>(problems.Count == 0 ? contacts : null, problems);
    }
}
