using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Microsoft.SemanticKernel;

/// <summary>Turns an argument into the type of the parameter that asks for it.</summary>
internal static class ArgumentConverter
{
    public static object? Convert(object? value, ParameterInfo parameter, string function, CultureInfo culture)
    {
        var type = parameter.ParameterType;
        if (value is null)
        {
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null
                ? throw Unfit(parameter, function, null)
                : null;
        }

        if (type.IsInstanceOfType(value))
            return value;
        try
        {
            return Change(value, Nullable.GetUnderlyingType(type) ?? type, culture);
        }
        catch (Exception failure) when (failure is FormatException or InvalidCastException or OverflowException or NotSupportedException or JsonException or ArgumentException)
        {
            throw Unfit(parameter, function, failure);
        }
    }

    private static object? Change(object value, Type type, CultureInfo culture) => value switch
    {
        JsonElement element => type == typeof(string) && element.ValueKind == JsonValueKind.String ? element.GetString() : element.Deserialize(type),
        JsonDocument document => document.Deserialize(type),
        _ when type == typeof(string) => FunctionResult.ToText(value, culture),
        string text when TypeDescriptor.GetConverter(type) is { } converter && converter.CanConvertFrom(typeof(string)) => converter.ConvertFromString(null, culture, text),
        string text => JsonSerializer.Deserialize(text, type),
        IConvertible => System.Convert.ChangeType(value, type, culture),
        _ => throw new InvalidCastException($"Cannot convert {value.GetType()} to {type}."),
    };

    private static ArgumentOutOfRangeException Unfit(ParameterInfo parameter, string function, Exception? inner) =>
        new($"Cannot fill parameter '{parameter.Name}' of function '{function}': the argument does not convert to {parameter.ParameterType}.", inner);
}
