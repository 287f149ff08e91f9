using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>How to copy and fingerprint one type.</summary>
internal abstract class GraphType
{
    private static readonly ConcurrentDictionary<Type, GraphType> Known = new();

    public static GraphType Of(Type type) => Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, Create);

    public abstract object Clone(object value, int depth);

    public abstract ulong Fingerprint(object value, ulong hash, int depth);

    /// <summary>Whether values held in a variable of this type never change; a variable of type object may hold anything.</summary>
    protected static bool IsImmutable(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer
        || type == typeof(string) || type == typeof(decimal)
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(DateOnly) || type == typeof(TimeOnly)
        || type == typeof(Guid) || type == typeof(Uri) || type == typeof(Version) || type == typeof(System.Text.Json.JsonElement)
        || typeof(Type).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type) || typeof(CultureInfo).IsAssignableFrom(type)
        || (Nullable.GetUnderlyingType(type) is { } inner && IsImmutable(inner));

    private static GraphType Create(Type type)
    {
        if (type == typeof(object) || IsImmutable(type) || IsComparer(type))
            return new GraphValue();
        if (type.IsArray && type.GetArrayRank() == 1)
            return Make(typeof(GraphArray<>), type.GetElementType());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            return Make(typeof(GraphList<>), type.GetGenericArguments());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
            return Make(typeof(GraphMap<,>), type.GetGenericArguments());
        return new GraphFields(type);
    }

    private static GraphType Make(Type open, params Type[] arguments) => (GraphType)Activator.CreateInstance(open.MakeGenericType(arguments));

    private static bool IsComparer(Type type) => type.GetInterfaces().Any(face =>
        face.IsGenericType && face.GetGenericTypeDefinition() is { } open && (open == typeof(IEqualityComparer<>) || open == typeof(IComparer<>)));
}
